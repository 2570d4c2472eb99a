"use strict";exports.id=186,exports.ids=[186],exports.modules={3186:(function(M,p,u){u.r(p),u.d(p,{junit:()=>y});var g=u(7908),E=u(3709),F=u(9771);const y=(s,{failOn:t})=>{const c=new E.N(s.texts),i=e=>(0,g.g)({...s,diagnostics:[e]},t),o=[...s.diagnostics.map(e=>j(e,i(e),c)),...s.skippedRules.map(({rule:e,reason:m})=>d(e,e,`<skipped message="${n(m)}"/>`))],a=o.length>0?o:[d("security-policy",(0,F.WJ)(s).sentence,"")],l=`tests="${a.length}" failures="${s.diagnostics.filter(i).length}" errors="0"`,$=`skipped="${s.skippedRules.length}"`;return`<?xml version="1.0" encoding="UTF-8"?>
<testsuites name="security-policy" ${l}>
  <testsuite name="${n(_(s))}" ${l} ${$}>
${a.join(`
`)}
  </testsuite>
</testsuites>
`};function _({policy:s,document:t}){return[s,t].filter(Boolean).join(" and ")||"security policy"}function j({code:s,severity:t,message:c,help:i,location:o},a,l){const{file:$,line:e,column:m}=l.of(o),r=`${$}:${e}:${m}`,f=n([`${r} ${t}: ${c}`,i].filter(C=>C!==void 0).join(`
`)),O=a?`<failure type="${t}" message="${n(c)}">${f}</failure>`:`<system-out>${f}</system-out>`;return d(s,`${s} ${r}`,O,$)}function d(s,t,c,i){return`    <testcase ${`classname="${n(s)}" name="${n(t)}" time="0"`}${i===void 0?"":` file="${n(i)}"`}>${c}</testcase>`}const D={"&":"&amp;","<":"&lt;",">":"&gt;",'"':"&quot;","'":"&apos;","	":"&#9;","\n":"&#10;","\r":"&#13;"};function n(s){return s.replace(/(?![\t\n\r])\p{Cc}|\p{Surrogate}|[\uFFFE\uFFFF]/gu,"\uFFFD").replace(/[&<>"'\t\n\r]/g,t=>D[t]??"").replaceAll("##[","##&#91;")}})};
