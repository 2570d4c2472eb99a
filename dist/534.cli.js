"use strict";exports.id=534,exports.ids=[534],exports.modules={5534:(function(b,A,u){u.r(A),u.d(A,{renderCommand:()=>it});var L=u(6760),P=u(5680),U=u(9472),k=u(1255),C=u(2511),D=u(4373),W=u(3855),N=u(9899),Y=u(6514),B=u(9903),d=u(551),f=u(4279),h=u(8221),l=u(4565),m=u(7750),w=u(9432);function p({content:t},n,s,i){const e=y(t,n,s,i),o=X(t,s.text),r=tt(t,s.text);return{edits:[...e,...o.edits,...r.edits],unplaced:[...o.unplaced,...r.unplaced]}}function y(t,n,s,i){const e=(0,m.oj)(t,n);if(e===void 0)return[];const o=i.find(({subject:T})=>T===void 0);if(!o)return[H(t,e,s)];const a=(0,m.$6)(t,n).map(S),g=o.rows.map(v),E=n.some(({because:T})=>T!==void 0)?1:0;return c(g,a)||E===1&&c(g,a.slice(0,-1))?[]:[{span:o.at.span,newText:O(e,o,s,g,a)}]}const c=(t,n)=>t.length===n.length&&t.every((s,i)=>s===n[i]);function v(t){const n=(0,Y.p)(t.meaning)||t.text;return[t.package??"",n,t.status,t.until?.date??""].join("|")}function S(t){const n=(0,C.wh)(t.version).trim(),s=(0,W.h2)(`${t.until} ${t.supported} ${t.note}`),{status:i}=(0,N.rk)(t.supported);return[(0,C.wh)(t.package),(0,Y.p)((0,B.i)(n))||n,i,s&&"day"in s?s.day:""].join("|")}function O(t,n,{text:s},i,e){const o=s.slice(n.at.span.start,n.at.span.end).includes(`\r
`)?`\r
`:`
`,r=s.slice(n.at.span.start,n.at.span.end).split(o),[a="",,...g]=t.split(`
`),[E="",x="",...T]=r,F=$(E);if(F.length!==$(a).length||T.length!==i.length)return t.split(`
`).join(o);const R=$(x).map((V,K)=>Math.max((0,w.VL)(V),(0,w.VL)(F[K]??""))),ht=g.map((V,K)=>T[i.indexOf(e[K]??"")]??`| ${$(V).map((ut,pt)=>(0,w.jC)(ut,R[pt]??0)).join(" | ")} |`);return[E,x,...ht].join(o)}function $(t){return t.trim().replace(/^\||(?<!\\)\|$/g,"").split(/(?<!\\)\|/).map(n=>n.trim())}function H(t,n,{headings:s,text:i}){const e=i.includes(`\r
`)?`\r
`:`
`,o=s.find(({depth:x,text:T})=>x===2&&/\breport/i.test(T)),a=[(0,d.R_)(2,(0,f.cI)(t,"support",void 0).title),"",...n.split(`
`)].join(e),g=o?.span.start??i.length,E=g===0||i.endsWith(e)||o?e:e+e;return{span:{start:g,end:g},newText:o?`${a}${e}${e}`:`${E}${a}${e}`}}function X(t,n){const s=((0,h.wx)(t)?.channels??[]).flatMap(({email:a})=>a??[]),i=(0,k.nI)(n),e=s.filter(a=>!i.some(g=>g.toLowerCase()===a.toLowerCase())),[o]=e,[r]=i;return o===void 0?{edits:[],unplaced:[]}:e.length>1||s.length>1||i.length!==1||r===void 0?{edits:[],unplaced:e.map(a=>`The policy takes reports at ${a}, which the document does not name.`)}:{edits:q(n,r).map(a=>({span:{start:a,end:a+r.length},newText:o})),unplaced:[]}}function q(t,n){const s=[];for(let i=t.indexOf(n);i>=0;i=t.indexOf(n,i+n.length))s.push(i);return s}const _=[["acknowledgement","acknowledgement"],["assessment","assessment"],["updates","updates"]];function tt({response:t={}},n){const s=[],i=[],e=(0,D.fh)(n);for(const[o,r]of _){const a=t[o],{within:g,every:E}=a===void 0?{}:(0,l.Qr)(a),x=(g??E)?.replaceAll("\u2013","-"),T=e.filter(R=>R.stage===r);if(x===void 0||T.some(({duration:R})=>R===x))continue;const F=nt(n,T,x);F?s.push(F):i.push(`The policy promises ${x} for ${o}, and it cannot be told where the document should say so.`)}return{edits:s,unplaced:i}}function nt(t,n,s){const[i,e]=n,o=i&&!e?(0,D.l2)(t).filter(({duration:g})=>g===i.duration):[],[r,a]=o;return r&&!a?{span:r.span,newText:s}:void 0}var et=u(8790),Q=u(3012),j=u(5233),I=u(8782),st=u(7600),z=u(3074),ot=u(8659),J=u(8023),Z=u(585),M=u(7123);const it={help:`Usage: security-policy render [DIR] [options]

Writes SECURITY.md from security-policy.yml: the whole document, or, with
\`render: { mode: managed }\` in the policy, only the table of versions, the
mailbox and the times in the document that is there.

A document that people have written or changed is not overwritten if anything in
it would be lost; what that is, is said.

  --check                write nothing; print the difference, and exit with 1 if
                         there is one
  --stdout               print the document, write nothing
  --force                overwrite whatever is there
  --policy FILE          the policy file, instead of security-policy.yml
  --document FILE        the document, instead of SECURITY.md where GitHub looks
  --releases SOURCE      where the releases are listed; see check --help
  --tag-pattern PATTERN  which tags are releases
  --release VERSION      as if this version had been released now
  --today DATE           as of this day (YYYY-MM-DD)
  --offline              use no network
  -h, --help             this text

Exit status: 0 written, or in step; 1 not in step, or not overwritten; 2 wrong
usage, or something could not be read; 3 a fault of this program.

Examples:
  security-policy render
  security-policy render --check
`,options:{...Z.m,check:{type:"boolean"},stdout:{type:"boolean"},force:{type:"boolean"}},mostPositionals:1,async run(t,n){const s=(0,Z.s)(t),i=await n.open((0,L.resolve)(n.directory,t.positionals[0]??".")),e=await(0,P.p)(i,s),o=at(e),r=o.content.render?.path,a=s.document??r??e.document?.path??"SECURITY.md",g=s.document!==void 0,E=e.document?.path===a?e.document.text:(await i.readFile(a,{namedByUser:g}))?.text,x=rt(o,e,E);for(const T of x.unplaced)n.stderr.write(`${(0,j.g$)(T)}
`);return ct({path:a,before:E,after:x.text,whole:x.whole,namedByUser:g},t,i,n)}};function at({facts:t,policy:n,diagnostics:s,missing:i}){if(!n)throw new I._l("There is no security-policy.yml to render.",{help:"security-policy init makes one from the document."});const[e]=s;if(!t.policy)throw new I._l(e?`${n.path}: ${e.message}`:`${n.path} cannot be followed.`,{file:n.path,help:"security-policy check tells all that is wrong with it."});const o=t.support?.ruleFaults[0];if(t.policy.content.support?.rule!==void 0&&!t.releases)throw new I._l(`The rows follow from the releases, which are not known. ${i.releases??""}`.trim());if(o)throw new I._l(o.message,{file:n.path,help:o.help});return t.policy}function rt(t,{facts:n},s){const e=(n.support?.policy.find(({derived:r})=>r===!0)?.rows??[]).filter(({because:r})=>r!==void 0),o=e.find(({status:r})=>r==="unknown");if(o)throw new I._l(`Whether ${(0,J.h)(o.text)} is supported cannot be told: the dates of the releases are not known.`,{file:t.path,help:"Fetch the tags (`git fetch --tags`), or name a file that lists them with their dates: `--releases tags.txt`."});if(t.content.render?.mode==="managed"&&s!==void 0&&n.securityMd?.text===s){const{edits:r,unplaced:a}=p(t,e,n.securityMd,n.support?.document??[]);return{text:(0,z.c)(s,r),unplaced:a,whole:!1}}return{text:lt((0,Q.py)((0,et.X)(t,e),t.path),s),unplaced:[],whole:!0}}function lt(t,n){return(n?.startsWith("\uFEFF")===!0?"\uFEFF":"")+(n?.includes(`\r
`)===!0?t.replaceAll(`
`,`\r
`):t)}async function ct(t,n,s,{stdout:i,stderr:e}){const{path:o,before:r,after:a,whole:g,namedByUser:E}=t;return n.has("stdout")?(i.write(a),M.d.passed):r===a?(e.write(`${(0,j.g$)(o)} is what the policy says.
`),M.d.passed):n.has("check")?(i.write((0,st.W)(o,r??"",a).split(`
`).map(j.xS).join(`
`)),e.write(`${(0,j.g$)(o)} is not what the policy says. security-policy render writes it.
`),M.d.findings):g&&r!==void 0&&!n.has("force")&&dt(o,r,a,e)?M.d.findings:(await s.writeFile(o,a,{namedByUser:E,...r!==void 0&&{expected:r}}),e.write(`Wrote ${(0,j.g$)(o)}.
`),M.d.passed)}const G=8;function dt(t,n,s,i){const e=(0,Q.O2)(n)?[]:(0,U.G)((0,z.c)(n,(0,ot.u)(n)),s);if(e.length===0)return!1;const o=e.slice(0,G).map(({kind:a,text:g})=>`  ${a}: ${(0,j.g$)((0,J.h)(g,90))}
`),r=e.length>G?`  and ${e.length-G} more
`:"";return i.write(`${(0,j.g$)(t)} was not written: the policy does not have all that it says.
${o.join("")}${r}Take it over into the policy (security-policy init does), or overwrite it with --force.
`),!0}}),7600:(function(b,A,u){u.d(A,{W:()=>U});const L=3,P=2e3;function U(d,f,h){if(f===h)return"";const l=C(k(f),k(h));return`--- a/${d}
+++ b/${d}
${Y(l).map(B).join("")}`}function k(d){return d.match(/[^\n]*\n|[^\n]+$/g)??[]}function C(d,f){let h=0;for(;h<d.length&&h<f.length&&d[h]===f[h];)h+=1;let l=0;const m=Math.min(d.length,f.length)-h;for(;l<m&&d.at(-1-l)===f.at(-1-l);)l+=1;const w=[..." ".repeat(h),...D(d.slice(h,d.length-l),f.slice(h,f.length-l)),..." ".repeat(l)];let[p,y]=[0,0];return w.map(c=>{const v={before:p,after:y,line:(c==="+"?f[y]:d[p])??""};return c!=="+"&&(p+=1),c!=="-"&&(y+=1),{...v,kind:c}})}function D(d,f){const[h,l]=[d.length,f.length],m=Math.min(h+l,P),w=m+1,p=new Int32Array(2*m+3),y=[];for(let c=0;c<=m;c+=1){y.push(p.slice(w-c-1,w+c+2));for(let v=-c;v<=c;v+=2){const[S,O]=[p[w+v-1]??0,p[w+v+1]??0];let $=W(v,c,S,O)?O:S+1;for(;$<h&&$-v<l&&d[$]===f[$-v];)$+=1;if(p[w+v]=$,$>=h&&$-v>=l)return N(y,h,l)}}return[..."-".repeat(h),..."+".repeat(l)]}function W(d,f,h,l){return d===-f||d!==f&&h<l}function N(d,f,h){const l=[];let[m,w]=[f,h];for(let p=d.length-1;p>=0;p-=1){const y=d[p]??new Int32Array,c=m-w,[v,S]=[y[c+p]??0,y[c+p+2]??0],O=W(c,p,v,S),$=p===0?0:O?S:v,H=p===0?0:$-(O?c+1:c-1),X=p===0?0:O?$:$+1;for(;m>X;)l.push(" "),m-=1;p>0&&l.push(O?"+":"-"),m=$,w=H}return l.reverse()}function Y(d){const f=d.flatMap(({kind:l},m)=>l===" "?[]:[m]),h=[];for(const l of f){const m=h.at(-1),w=Math.max(0,l-L),p=Math.min(d.length,l+L+1);m&&w<=m.end?m.end=p:h.push({start:w,end:p})}return h.map(({start:l,end:m})=>d.slice(l,m))}function B(d){const f=d[0],h=y=>d.filter(c=>c.kind===" "||c.kind===y).length,[l,m]=[h("-"),h("+")],w=d.map(({kind:y,line:c})=>c.endsWith(`
`)?`${y}${c}`:`${y}${c}
\\ No newline at end of file
`),p=(y,c)=>{const v=c===0?y:y+1;return c===1?String(v):`${v},${c}`};return`@@ -${p(f?.before??0,l)} +${p(f?.after??0,m)} @@
${w.join("")}`}})};
