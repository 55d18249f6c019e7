import { expect, it } from 'vitest';
import fc from 'fast-check';
import { readFileSync } from 'node:fs';
import { fingerprint } from '/work/main/src/fingerprint.ts';
import { parseReply } from '/work/main/src/parse-reply.ts';
const rows=readFileSync('/tmp/corpus/dev.ndjson','utf8').trim().split('\n').map(l=>JSON.parse(l));
it('dev', ()=>{ const bad=rows.filter(r=>{const f=fingerprint(r.text);return fingerprint(f)!==f}); for(const r of bad.slice(0,10))console.log(r.text,'\n  ',fingerprint(r.text),'\n  ',fingerprint(fingerprint(r.text))); 
 for(let i=0;i<rows.length;i+=19)0&&console.log(JSON.stringify(rows[i].text).slice(0,220)+'\n   '+fingerprint(rows[i].text).slice(0,220));
 for(const r of rows){const p=parseReply(r.text); const a=p.lines.join(' ').replace(/\s+/g,' ').trim(), b=p.text.replace(/\s+/g,' ').trim(); if(a!==b)console.log('LINES',JSON.stringify(r.text),JSON.stringify(a),JSON.stringify(b));}
 expect(bad.length).toBe(0)});
const frag=fc.constantFrom('550','5.1.1','550-5.1.1','250','421','<','>','(',')','[',']','"',"'",'-',':',',','#','.',';','=','_','&','&amp;','&lt;','<br>','</p>','<p','<BR','<b>','\r\n','\n',' ','  ','\t','user','unknown','jo@example.com','mx.example.com','192.0.2.1','2001:db8::1','10:33:21','4F2A3B1C0D','tss04','ou-002','12345','10mb','said','(in reply to RCPT TO command)','in reply to end of DATA','<number>','<id>','code','=3D','=20','é','İ','ß','ユーザー','…','http://a.b/c?d=e','5.7.','.1','5','version','s:550','smtp;','|','|','!','@');
it('prop', ()=>{ fc.assert(fc.property(fc.array(frag,{maxLength:14}).map(a=>a.join('')), t=>{const f=fingerprint(t);expect(fingerprint(f)).toBe(f)}),{numRuns:200000}) },200000);
it('prop2', ()=>{ fc.assert(fc.property(fc.string({maxLength:60}), t=>{const f=fingerprint(t);expect(fingerprint(f)).toBe(f);}),{numRuns:50000}) },200000);

