"use strict";exports.id=186,exports.ids=[186],exports.modules={3186:(function(T,g,c){c.r(g),c.d(g,{junit:()=>j});var h=c(7908),E=c(3125),O=c(3709),F=c(9771);const j=(e,{failOn:n})=>{const u=new O.N(e.texts),s=i=>(0,h.g)({...e,diagnostics:[i]},n),a=(0,E.SO)(e),o=[...a===void 0?[]:[l("base","base",`<skipped message="${t(a)}"/>`)],...e.diagnostics.map(i=>D(i,s(i),u)),...e.skippedRules.map(({rule:i,reason:f})=>l(i,i,`<skipped message="${t(f)}"/>`))],$=o.length>0?o:[l("security-policy",(0,F.W)(e).sentence,"")],r=`tests="${$.length}" failures="${e.diagnostics.filter(s).length}" errors="0"`,d=`skipped="${e.skippedRules.length+(0,E.on)(e).length+(a===void 0?0:1)}"`;return`<?xml version="1.0" encoding="UTF-8"?>
<testsuites name="security-policy" ${r}>
  <testsuite name="${t(v(e))}" ${r} ${d}>
${$.join(`
`)}
  </testsuite>
</testsuites>
`};function v({policy:e,document:n}){return[e,n].filter(Boolean).join(" and ")||"security policy"}function D(e,n,u){const{code:s,severity:a,message:o,help:$,location:r,alreadyThere:y=!1}=e,{file:d,line:i,column:f}=u.of(r),m=`${d}:${i}:${f}`,_=t([`${m} ${a}: ${o}`,$].filter(p=>p!==void 0).join(`
`));if(y){const p=t(`Already there before this change: ${o}`);return l(s,`${s} ${m}`,`<skipped message="${p}"/>`,d)}const P=n?`<failure type="${a}" message="${t(o)}">${_}</failure>`:`<system-out>${_}</system-out>`;return l(s,`${s} ${m}`,P,d)}function l(e,n,u,s){return`    <testcase ${`classname="${t(e)}" name="${t(n)}" time="0"`}${s===void 0?"":` file="${t(s)}"`}>${u}</testcase>`}const M={"&":"&amp;","<":"&lt;",">":"&gt;",'"':"&quot;","'":"&apos;","	":"&#9;","\n":"&#10;","\r":"&#13;"};function t(e){return e.replace(/(?![\t\n\r])\p{Cc}|\p{Surrogate}|[\uFFFE\uFFFF]/gu,"\uFFFD").replace(/[&<>"'\t\n\r]/g,n=>M[n]??"").replaceAll("##[","##&#91;")}})};
