<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="th_TH" sourcelanguage="en">
<context>
    <name>AnswerPage</name>
    <message>
        <source>Machine translation</source>
        <translation>แปลโดยเครื่อง</translation>
    </message>
    <message>
        <source>Not yet checked by a native reader</source>
        <translation>เจ้าของภาษายังไม่ได้ตรวจ</translation>
    </message>
    <message>
        <source>No official source found</source>
        <translation>ไม่พบแหล่งข้อมูลทางการ</translation>
    </message>
    <message>
        <source>May be out of date</source>
        <translation>อาจเป็นข้อมูลเก่า</translation>
    </message>
    <message>
        <source>The original text</source>
        <translation>ต้นฉบับ</translation>
    </message>
    <message>
        <source>Bring with you</source>
        <translation>ของที่ต้องเอาไป</translation>
    </message>
    <message>
        <source>Checked on %1</source>
        <translation>ตรวจเมื่อ %1</translation>
    </message>
    <message>
        <source>People also ask</source>
        <translation>คนมักถามด้วย</translation>
    </message>
    <message>
        <source>Needs help</source>
        <translation>ต้องให้คนช่วย</translation>
    </message>
    <message>
        <source>On my phone</source>
        <translation>เก็บในมือถือ</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>ปริ้น</translation>
    </message>
    <message>
        <source>I am finished</source>
        <translation>เสร็จแล้ว</translation>
    </message>
    <message>
        <source>Talk with staff in two languages</source>
        <translation>คุยกับเจ้าหน้าที่สองภาษา</translation>
    </message>
</context>
<context>
    <name>AskingPage</name>
    <message>
        <source>I am listening …</source>
        <translation>กำลังฟัง …</translation>
    </message>
    <message>
        <source>I am looking for the answer …</source>
        <translation>กำลังหาคำตอบ …</translation>
    </message>
    <message>
        <source>I did not hear anything</source>
        <translation>ไม่ได้ยินเสียงเลย</translation>
    </message>
    <message>
        <source>Please come closer and speak a little louder.</source>
        <translation>กรุณาเข้ามาใกล้ ๆ แล้วพูดดังขึ้นอีกนิด</translation>
    </message>
    <message>
        <source>Too loud. Please step back a little.</source>
        <translation>เสียงดังเกินไป กรุณาถอยออกไปเล็กน้อย</translation>
    </message>
    <message>
        <source>It is very noisy here.</source>
        <translation>ที่นี่เสียงดังมาก</translation>
    </message>
    <message>
        <source>Nothing is recorded.</source>
        <translation>ไม่มีการบันทึกใด ๆ</translation>
    </message>
    <message>
        <source>That is my question</source>
        <translation>นี่คือคำถามของฉัน</translation>
    </message>
    <message>
        <source>Say it again</source>
        <translation>พูดอีกครั้ง</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>พิมพ์</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>ยกเลิก</translation>
    </message>
</context>
<context>
    <name>AttractPage</name>
    <message>
        <source>Touch to start</source>
        <translation>แตะเพื่อเริ่ม</translation>
    </message>
    <message>
        <source>Talk with staff</source>
        <translation>คุยกับเจ้าหน้าที่</translation>
    </message>
</context>
<context>
    <name>Banner</name>
    <message>
        <source>Type instead</source>
        <translation>พิมพ์แทน</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>ตกลง</translation>
    </message>
</context>
<context>
    <name>BenefitsPage</name>
    <message>
        <source>What help can I get?</source>
        <translation>ฉันขอความช่วยเหลืออะไรได้บ้าง</translation>
    </message>
    <message>
        <source>This is only a first look. The office decides.</source>
        <translation>นี่เป็นเพียงการดูเบื้องต้น หน่วยงานเป็นผู้ตัดสิน</translation>
    </message>
    <message>
        <source>You can probably get this</source>
        <translation>คุณน่าจะได้รับ</translation>
    </message>
    <message>
        <source>Ask about this</source>
        <translation>ลองสอบถาม</translation>
    </message>
    <message>
        <source>Probably not for you</source>
        <translation>คุณน่าจะไม่เข้าเกณฑ์</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>ใช่</translation>
    </message>
    <message>
        <source>No</source>
        <translation>ไม่ใช่</translation>
    </message>
    <message>
        <source>Amounts as of %1</source>
        <translation>จำนวนเงิน ณ %1</translation>
    </message>
    <message>
        <source>Where to apply</source>
        <translation>ยื่นที่ไหน</translation>
    </message>
    <message>
        <source>Bring with you</source>
        <translation>ของที่ต้องเอาไป</translation>
    </message>
    <message>
        <source>Not yet checked by a native reader</source>
        <translation>เจ้าของภาษายังไม่ได้ตรวจ</translation>
    </message>
    <message>
        <source>I do not know, or would rather not say</source>
        <translation>ไม่ทราบหรือไม่อยากบอก</translation>
    </message>
    <message>
        <source>Fill in these applications</source>
        <translation>กรอกแบบคำขอเหล่านี้</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>ปริ้น</translation>
    </message>
    <message>
        <source>On my phone</source>
        <translation>เก็บในมือถือ</translation>
    </message>
    <message>
        <source>Deadlines</source>
        <translation>กำหนดเวลา</translation>
    </message>
    <message>
        <source>Start again</source>
        <translation>เริ่มใหม่</translation>
    </message>
</context>
<context>
    <name>ChoosePage</name>
    <message>
        <source>Did you mean one of these?</source>
        <translation>หมายถึงข้อใดข้อหนึ่งนี้ไหม</translation>
    </message>
    <message>
        <source>None of these</source>
        <translation>ไม่ใช่สักข้อ</translation>
    </message>
    <message>
        <source>Say it again</source>
        <translation>พูดอีกครั้ง</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>พิมพ์</translation>
    </message>
</context>
<context>
    <name>ComfortButtons</name>
    <message>
        <source>Language</source>
        <translation>ภาษา</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>ขนาดตัวอักษร</translation>
    </message>
    <message>
        <source>Strong contrast</source>
        <translation>สีตัดกันชัด</translation>
    </message>
    <message>
        <source>Buttons lower</source>
        <translation>เลื่อนปุ่มลง</translation>
    </message>
</context>
<context>
    <name>DeadlineCard</name>
    <message>
        <source>Last day: %1</source>
        <translation>วันสุดท้าย: %1</translation>
    </message>
    <message>
        <source>Days late: %1</source>
        <translation>เลยมาแล้ว %1 วัน</translation>
    </message>
    <message>
        <source>Days left: %1</source>
        <translation>เหลืออีก %1 วัน</translation>
    </message>
    <message>
        <source>Possible from: %1</source>
        <translation>ทำได้ตั้งแต่: %1</translation>
    </message>
    <message>
        <source>No official source found</source>
        <translation>ไม่พบแหล่งข้อมูลทางการ</translation>
    </message>
</context>
<context>
    <name>EmergencyPage</name>
    <message>
        <source>Call now</source>
        <translation>โทรเดี๋ยวนี้</translation>
    </message>
    <message>
        <source>Talk with staff</source>
        <translation>คุยกับเจ้าหน้าที่</translation>
    </message>
    <message>
        <source>I meant something else</source>
        <translation>ฉันหมายถึงเรื่องอื่น</translation>
    </message>
</context>
<context>
    <name>Faces</name>
    <message>
        <source>Yes, it helped</source>
        <translation>ช่วยได้</translation>
    </message>
    <message>
        <source>A little</source>
        <translation>นิดหน่อย</translation>
    </message>
    <message>
        <source>No, it did not</source>
        <translation>ไม่ได้ช่วยเลย</translation>
    </message>
</context>
<context>
    <name>FormChoices</name>
    <message>
        <source>Often chosen</source>
        <translation>เลือกบ่อย</translation>
    </message>
</context>
<context>
    <name>FormEntry</name>
    <message>
        <source>Next</source>
        <translation>ถัดไป</translation>
    </message>
</context>
<context>
    <name>FormHints</name>
    <message>
        <source>Example: %1</source>
        <translation>ตัวอย่าง: %1</translation>
    </message>
</context>
<context>
    <name>FormListPage</name>
    <message>
        <source>Fill in a form</source>
        <translation>กรอกแบบฟอร์ม</translation>
    </message>
    <message>
        <source>I ask one question after another. You get the form on paper.</source>
        <translation>เครื่องจะถามทีละข้อ แล้วคุณจะได้แบบฟอร์มบนกระดาษ</translation>
    </message>
    <message>
        <source>Your papers are ready</source>
        <translation>เอกสารของคุณพร้อมแล้ว</translation>
    </message>
    <message>
        <source>Not yet in your language</source>
        <translation>ยังไม่มีในภาษาของคุณ</translation>
    </message>
</context>
<context>
    <name>FormOffer</name>
    <message>
        <source>Fill in a form</source>
        <translation>กรอกแบบฟอร์ม</translation>
    </message>
</context>
<context>
    <name>FormPacketPage</name>
    <message>
        <source>Your form is ready</source>
        <translation>แบบฟอร์มของคุณพร้อมแล้ว</translation>
    </message>
    <message>
        <source>Sign it by hand. The office decides.</source>
        <translation>เซ็นชื่อด้วยตนเอง สำนักงานเป็นผู้ตัดสิน</translation>
    </message>
    <message>
        <source>Not yet checked by a native reader</source>
        <translation>เจ้าของภาษายังไม่ได้ตรวจ</translation>
    </message>
    <message>
        <source>Bring with you</source>
        <translation>ของที่ต้องเอาไป</translation>
    </message>
    <message>
        <source>Fee</source>
        <translation>ค่าธรรมเนียม</translation>
    </message>
    <message>
        <source>Free of charge</source>
        <translation>ไม่มีค่าใช้จ่าย</translation>
    </message>
    <message>
        <source>Where to apply</source>
        <translation>ยื่นที่ไหน</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>ปริ้น</translation>
    </message>
    <message>
        <source>On my phone</source>
        <translation>เก็บในมือถือ</translation>
    </message>
    <message>
        <source>Another form</source>
        <translation>แบบฟอร์มอื่น</translation>
    </message>
    <message>
        <source>Deadlines</source>
        <translation>กำหนดเวลา</translation>
    </message>
    <message>
        <source>I am finished</source>
        <translation>เสร็จแล้ว</translation>
    </message>
    <message>
        <source>Your papers are ready</source>
        <translation>เอกสารของคุณพร้อมแล้ว</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>เอาออก</translation>
    </message>
    <message>
        <source>Together: %1</source>
        <translation>รวม: %1</translation>
    </message>
</context>
<context>
    <name>FormPassportCamera</name>
    <message>
        <source>I see the lines. Hold still.</source>
        <translation>เห็นสองบรรทัดแล้ว กรุณาถือนิ่ง ๆ</translation>
    </message>
    <message>
        <source>Hold the page with your photo here. Both lines at the bottom must be seen.</source>
        <translation>ถือหน้าที่มีรูปถ่ายของคุณไว้ตรงนี้ ต้องเห็นทั้งสองบรรทัดด้านล่าง</translation>
    </message>
    <message>
        <source>No picture is kept.</source>
        <translation>ไม่มีการเก็บภาพใด ๆ</translation>
    </message>
</context>
<context>
    <name>FormPassportCheckPage</name>
    <message>
        <source>Is it as in your passport?</source>
        <translation>ตรงกับหนังสือเดินทางไหม</translation>
    </message>
    <message>
        <source>Everything is right</source>
        <translation>ถูกต้องทั้งหมด</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>แก้ไข</translation>
    </message>
</context>
<context>
    <name>FormPassportPage</name>
    <message>
        <source>The two lines in your passport</source>
        <translation>สองบรรทัดในหนังสือเดินทาง</translation>
    </message>
    <message>
        <source>They are on the page with your photo, at the bottom. Type them here, or use the passport reader.</source>
        <translation>อยู่ด้านล่างของหน้าที่มีรูปถ่าย พิมพ์ที่นี่ หรือใช้เครื่องอ่านหนังสือเดินทาง</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>ถัดไป</translation>
    </message>
    <message>
        <source>Hold it to the camera</source>
        <translation>ถือหนังสือเดินทางหน้ากล้อง</translation>
    </message>
    <message>
        <source>Type instead</source>
        <translation>พิมพ์แทน</translation>
    </message>
</context>
<context>
    <name>FormProgress</name>
    <message>
        <source>Not yet in your language</source>
        <translation>ยังไม่มีในภาษาของคุณ</translation>
    </message>
    <message>
        <source>On the form: %1</source>
        <translation>ในแบบฟอร์ม: %1</translation>
    </message>
</context>
<context>
    <name>FormQuestionPage</name>
    <message>
        <source>Question %1 of at most %2</source>
        <translation>คำถามที่ %1 (ไม่เกิน %2 ข้อ)</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>ใช้ตามนี้</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>แก้ไข</translation>
    </message>
</context>
<context>
    <name>FormReviewPage</name>
    <message>
        <source>Is everything right?</source>
        <translation>ถูกต้องทั้งหมดไหม</translation>
    </message>
    <message>
        <source>Touch what you want to change.</source>
        <translation>แตะข้อที่ต้องการแก้ไข</translation>
    </message>
    <message>
        <source>Write it by hand</source>
        <translation>เขียนด้วยมือ</translation>
    </message>
    <message>
        <source>Look at this once more</source>
        <translation>โปรดดูอีกครั้ง</translation>
    </message>
    <message>
        <source>Everything is right</source>
        <translation>ถูกต้องทั้งหมด</translation>
    </message>
</context>
<context>
    <name>FormSayButton</name>
    <message>
        <source>Say it</source>
        <translation>พูด</translation>
    </message>
</context>
<context>
    <name>FormWaysOut</name>
    <message>
        <source>Use the lines of my passport</source>
        <translation>ใช้สองบรรทัดในหนังสือเดินทาง</translation>
    </message>
    <message>
        <source>Spell it in English letters</source>
        <translation>สะกดด้วยตัวอักษรอังกฤษ</translation>
    </message>
    <message>
        <source>I will write it by hand later</source>
        <translation>ฉันจะเขียนเองภายหลัง</translation>
    </message>
    <message>
        <source>Leave it empty</source>
        <translation>เว้นว่าง</translation>
    </message>
</context>
<context>
    <name>GoodbyePage</name>
    <message>
        <source>Thank you. Goodbye!</source>
        <translation>ขอบคุณ ขอให้โชคดี</translation>
    </message>
    <message>
        <source>Was this helpful?</source>
        <translation>ข้อมูลนี้ช่วยได้ไหม</translation>
    </message>
    <message>
        <source>Everything you said and read here has been wiped.</source>
        <translation>ทุกอย่างที่คุณพูดและอ่านที่นี่ถูกลบแล้ว</translation>
    </message>
    <message>
        <source>Everything you said and read here is wiped when you leave.</source>
        <translation>เมื่อคุณออกไป ทุกอย่างที่คุณพูดและอ่านที่นี่จะถูกลบ</translation>
    </message>
    <message>
        <source>Leave without an answer</source>
        <translation>ออกโดยไม่ตอบ</translation>
    </message>
</context>
<context>
    <name>HeardLine</name>
    <message>
        <source>I heard: %1</source>
        <translation>ได้ยินว่า: %1</translation>
    </message>
    <message>
        <source>Correct it</source>
        <translation>แก้ไข</translation>
    </message>
</context>
<context>
    <name>HeardPage</name>
    <message>
        <source>I heard:</source>
        <translation>ได้ยินว่า:</translation>
    </message>
    <message>
        <source>I did not hear anything</source>
        <translation>ไม่ได้ยินเสียงเลย</translation>
    </message>
    <message>
        <source>Please come closer and speak a little louder.</source>
        <translation>กรุณาเข้ามาใกล้ ๆ แล้วพูดดังขึ้นอีกนิด</translation>
    </message>
    <message>
        <source>Or did you say:</source>
        <translation>หรือคุณพูดว่า:</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>ใช่</translation>
    </message>
    <message>
        <source>Say it again</source>
        <translation>พูดอีกครั้ง</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>พิมพ์</translation>
    </message>
</context>
<context>
    <name>HelpPage</name>
    <message>
        <source>Emergency numbers</source>
        <translation>เบอร์ฉุกเฉิน</translation>
    </message>
    <message>
        <source>On the phone, say the name of your language first.</source>
        <translation>เวลาโทร ให้บอกชื่อภาษาของคุณก่อน</translation>
    </message>
    <message>
        <source>Talk with staff</source>
        <translation>คุยกับเจ้าหน้าที่</translation>
    </message>
</context>
<context>
    <name>HomePage</name>
    <message>
        <source>What would you like to know?</source>
        <translation>คุณอยากรู้เรื่องอะไร</translation>
    </message>
    <message>
        <source>I cannot hear this language yet. You can type or choose a topic.</source>
        <translation>ตอนนี้เครื่องยังฟังภาษานี้ไม่ได้ พิมพ์หรือเลือกหัวข้อได้</translation>
    </message>
    <message>
        <source>Touch and speak</source>
        <translation>แตะแล้วพูด</translation>
    </message>
    <message>
        <source>Type instead</source>
        <translation>พิมพ์แทน</translation>
    </message>
    <message>
        <source>Type your question</source>
        <translation>พิมพ์คำถามของคุณ</translation>
    </message>
    <message>
        <source>Or choose a topic</source>
        <translation>หรือเลือกหัวข้อ</translation>
    </message>
    <message>
        <source>Fill in a form</source>
        <translation>กรอกแบบฟอร์ม</translation>
    </message>
    <message>
        <source>Deadlines</source>
        <translation>กำหนดเวลา</translation>
    </message>
    <message>
        <source>I am finished</source>
        <translation>เสร็จแล้ว</translation>
    </message>
    <message>
        <source>Where to go</source>
        <translation>ไปที่ไหน</translation>
    </message>
    <message>
        <source>What help can I get?</source>
        <translation>ฉันขอความช่วยเหลืออะไรได้บ้าง</translation>
    </message>
    <message>
        <source>Talk with staff in two languages</source>
        <translation>คุยกับเจ้าหน้าที่สองภาษา</translation>
    </message>
</context>
<context>
    <name>IdleSheet</name>
    <message>
        <source>Are you still here?</source>
        <translation>คุณยังอยู่ไหม</translation>
    </message>
    <message>
        <source>If not, everything you said and read here is wiped now.</source>
        <translation>ถ้าไม่อยู่ ทุกอย่างที่คุณพูดและอ่านที่นี่จะถูกลบตอนนี้</translation>
    </message>
    <message>
        <source>I am still here</source>
        <translation>ฉันยังอยู่</translation>
    </message>
    <message>
        <source>I am finished</source>
        <translation>เสร็จแล้ว</translation>
    </message>
    <message>
        <source>If not, you are logged out now.</source>
        <translation>ถ้าไม่อยู่ คุณจะออกจากระบบตอนนี้</translation>
    </message>
</context>
<context>
    <name>InterpreterWords</name>
    <message>
        <source>Staff</source>
        <translation>เจ้าหน้าที่</translation>
    </message>
    <message>
        <source>Visitor</source>
        <translation>ผู้มาติดต่อ</translation>
    </message>
    <message>
        <source>Touch and speak</source>
        <translation>แตะแล้วพูด</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>พิมพ์</translation>
    </message>
    <message>
        <source>Phrases</source>
        <translation>ประโยคที่ใช้บ่อย</translation>
    </message>
    <message>
        <source>Clear all</source>
        <translation>ล้างทั้งหมด</translation>
    </message>
    <message>
        <source>Turn round</source>
        <translation>หมุนหน้าจอ</translation>
    </message>
    <message>
        <source>I am listening …</source>
        <translation>กำลังฟัง …</translation>
    </message>
    <message>
        <source>One moment …</source>
        <translation>รอสักครู่ …</translation>
    </message>
    <message>
        <source>I did not hear anything</source>
        <translation>ไม่ได้ยินเสียงเลย</translation>
    </message>
    <message>
        <source>That is all</source>
        <translation>พูดจบแล้ว</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>ยกเลิก</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>ปิด</translation>
    </message>
    <message>
        <source>Correct it</source>
        <translation>แก้ไข</translation>
    </message>
    <message>
        <source>Or did you say:</source>
        <translation>หรือคุณพูดว่า:</translation>
    </message>
    <message>
        <source>Translate</source>
        <translation>แปล</translation>
    </message>
    <message>
        <source>Translating …</source>
        <translation>กำลังแปล …</translation>
    </message>
    <message>
        <source>Translate back</source>
        <translation>แปลกลับ</translation>
    </message>
    <message>
        <source>Translated back by machine. This is information, not proof.</source>
        <translation>เครื่องแปลกลับมา เป็นข้อมูลประกอบ ไม่ใช่หลักฐาน</translation>
    </message>
    <message>
        <source>It cannot be translated back.</source>
        <translation>แปลกลับไม่ได้</translation>
    </message>
    <message>
        <source>Listen</source>
        <translation>ฟัง</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>หยุด</translation>
    </message>
    <message>
        <source>Speak, type or touch a phrase. The other person reads and hears it in their own language.</source>
        <translation>พูด พิมพ์ หรือแตะประโยค อีกฝ่ายจะอ่านและฟังในภาษาของตน</translation>
    </message>
    <message>
        <source>Nothing is recorded.</source>
        <translation>ไม่มีการบันทึกใด ๆ</translation>
    </message>
    <message>
        <source>There is no translator for these two languages here. The phrases are translated; other words are shown as they were said.</source>
        <translation>ที่นี่ไม่มีเครื่องแปลสำหรับสองภาษานี้ ประโยคที่ใช้บ่อยมีคำแปล คำอื่นแสดงตามที่พูด</translation>
    </message>
    <message>
        <source>Talk with staff</source>
        <translation>คุยกับเจ้าหน้าที่</translation>
    </message>
    <message>
        <source>You can ask for an interpreter by phone:</source>
        <translation>ขอล่ามทางโทรศัพท์ได้ที่:</translation>
    </message>
    <message>
        <source>The original text</source>
        <translation>ต้นฉบับ</translation>
    </message>
    <message>
        <source>Written and checked by people</source>
        <translation>คนเขียนและตรวจแล้ว</translation>
    </message>
    <message>
        <source>Written by people, not yet checked</source>
        <translation>คนเขียน ยังไม่ได้ตรวจ</translation>
    </message>
    <message>
        <source>Taken from an earlier text</source>
        <translation>นำมาจากข้อความเดิม</translation>
    </message>
    <message>
        <source>Machine translation. It may be wrong.</source>
        <translation>แปลโดยเครื่อง อาจผิดได้</translation>
    </message>
    <message>
        <source>Translated twice by machine. It may be wrong.</source>
        <translation>เครื่องแปลสองทอด อาจผิดได้</translation>
    </message>
    <message>
        <source>Not translated, because it could be wrong:</source>
        <translation>ไม่ได้แปล เพราะอาจผิด:</translation>
    </message>
    <message>
        <source>Not translated. These are the original words.</source>
        <translation>ไม่ได้แปล นี่คือคำพูดเดิม</translation>
    </message>
    <message>
        <source>A number, an amount or a date would have been changed.</source>
        <translation>ตัวเลข จำนวนเงิน หรือวันที่ อาจเปลี่ยนไป</translation>
    </message>
    <message>
        <source>A unit such as days or won would have been changed.</source>
        <translation>หน่วย เช่น วัน หรือวอน จะเปลี่ยนไป</translation>
    </message>
    <message>
        <source>A code such as the name of a visa would have been changed.</source>
        <translation>รหัส เช่น ชื่อวีซ่า จะเปลี่ยนไป</translation>
    </message>
    <message>
        <source>An address or a phone number would have been changed.</source>
        <translation>ที่อยู่หรือหมายเลขโทรศัพท์จะเปลี่ยนไป</translation>
    </message>
    <message>
        <source>An official word would have been lost.</source>
        <translation>คำทางการจะหายไป</translation>
    </message>
    <message>
        <source>Yes and no could have been mixed up.</source>
        <translation>ใช่กับไม่ใช่อาจสลับกัน</translation>
    </message>
    <message>
        <source>“Must” and “may” could have been mixed up.</source>
        <translation>“ต้อง” กับ “ทำก็ได้” อาจสลับกัน</translation>
    </message>
    <message>
        <source>A limit such as “at least” or “within” would have been lost.</source>
        <translation>ข้อจำกัด เช่น “อย่างน้อย” หรือ “ภายใน” จะหายไป</translation>
    </message>
    <message>
        <source>The machine repeated itself.</source>
        <translation>เครื่องพูดซ้ำ</translation>
    </message>
    <message>
        <source>It came out in the wrong language.</source>
        <translation>ออกมาเป็นภาษาอื่น</translation>
    </message>
    <message>
        <source>A part of it would have been lost.</source>
        <translation>บางส่วนจะหายไป</translation>
    </message>
    <message>
        <source>Something would have been added that was not said.</source>
        <translation>จะมีสิ่งที่ไม่ได้พูดเพิ่มเข้ามา</translation>
    </message>
    <message>
        <source>It was too much at once. Please say it in short sentences.</source>
        <translation>มากเกินไปในครั้งเดียว กรุณาพูดเป็นประโยคสั้นๆ</translation>
    </message>
    <message>
        <source>The machine is not sure enough.</source>
        <translation>เครื่องไม่แน่ใจพอ</translation>
    </message>
</context>
<context>
    <name>LanguageOffer</name>
    <message>
        <source>You seem to use this language. Touch to go on in it.</source>
        <translation>ดูเหมือนคุณใช้ภาษานี้ แตะเพื่อใช้ภาษานี้ต่อ</translation>
    </message>
</context>
<context>
    <name>LanguagePage</name>
    <message>
        <source>Say something in your language</source>
        <translation>ลองพูดภาษาของคุณ</translation>
    </message>
    <message>
        <source>Choose your language</source>
        <translation>เลือกภาษาของคุณ</translation>
    </message>
</context>
<context>
    <name>LeaveQuestion</name>
    <message>
        <source>Thank you. The centre will read it.</source>
        <translation>ขอบคุณ ศูนย์จะอ่านคำถามนี้</translation>
    </message>
    <message>
        <source>May the centre keep this question, so that it can be answered in future?</source>
        <translation>ยินยอมให้ศูนย์เก็บคำถามนี้ไว้เพื่อตอบในอนาคตไหม</translation>
    </message>
    <message>
        <source>Only these words are kept. Nobody learns who asked.</source>
        <translation>เก็บไว้เฉพาะข้อความนี้ ไม่มีใครรู้ว่าใครถาม</translation>
    </message>
    <message>
        <source>No</source>
        <translation>ไม่ใช่</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>ใช่</translation>
    </message>
</context>
<context>
    <name>NoticePage</name>
    <message>
        <source>Urgent</source>
        <translation>ด่วน</translation>
    </message>
    <message>
        <source>Not yet in your language</source>
        <translation>ยังไม่มีในภาษาของคุณ</translation>
    </message>
    <message>
        <source>Machine translation</source>
        <translation>แปลโดยเครื่อง</translation>
    </message>
    <message>
        <source>Not yet checked by a native reader</source>
        <translation>เจ้าของภาษายังไม่ได้ตรวจ</translation>
    </message>
    <message>
        <source>May be out of date</source>
        <translation>อาจเป็นข้อมูลเก่า</translation>
    </message>
    <message>
        <source>The original text</source>
        <translation>ต้นฉบับ</translation>
    </message>
    <message>
        <source>Changed on %1</source>
        <translation>แก้ไขเมื่อ %1</translation>
    </message>
    <message>
        <source>People also ask</source>
        <translation>คนมักถามด้วย</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>ปริ้น</translation>
    </message>
    <message>
        <source>On my phone</source>
        <translation>เก็บในมือถือ</translation>
    </message>
    <message>
        <source>I am finished</source>
        <translation>เสร็จแล้ว</translation>
    </message>
</context>
<context>
    <name>NoticeStrip</name>
    <message>
        <source>Notices and events</source>
        <translation>ประกาศและกิจกรรม</translation>
    </message>
</context>
<context>
    <name>NoticesPage</name>
    <message>
        <source>Notices and events</source>
        <translation>ประกาศและกิจกรรม</translation>
    </message>
    <message>
        <source>Urgent</source>
        <translation>ด่วน</translation>
    </message>
</context>
<context>
    <name>PageFrame</name>
    <message>
        <source>More below</source>
        <translation>มีต่อด้านล่าง</translation>
    </message>
    <message>
        <source>I am looking for the answer …</source>
        <translation>กำลังหาคำตอบ …</translation>
    </message>
</context>
<context>
    <name>PassportKeys</name>
    <message>
        <source>Delete</source>
        <translation>ลบ</translation>
    </message>
</context>
<context>
    <name>PlaceAddress</name>
    <message>
        <source>Show this to a taxi driver</source>
        <translation>ให้คนขับแท็กซี่ดู</translation>
    </message>
    <message>
        <source>Only the area is known. Please call before you go.</source>
        <translation>ทราบเพียงบริเวณ โปรดโทรก่อนไป</translation>
    </message>
</context>
<context>
    <name>PlaceHours</name>
    <message>
        <source>Today is a public holiday (%1). It may be closed.</source>
        <translation>วันนี้เป็นวันหยุด (%1) อาจปิด</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>ปิด</translation>
    </message>
    <message>
        <source>Closed on public holidays</source>
        <translation>ปิดวันหยุดราชการ</translation>
    </message>
</context>
<context>
    <name>PlaceListPage</name>
    <message>
        <source>All places</source>
        <translation>ทุกสถานที่</translation>
    </message>
    <message>
        <source>All cities</source>
        <translation>ทุกเมือง</translation>
    </message>
    <message>
        <source>Open now</source>
        <translation>เปิดอยู่ตอนนี้</translation>
    </message>
    <message>
        <source>My language is spoken</source>
        <translation>พูดภาษาของฉันได้</translation>
    </message>
    <message>
        <source>Nothing was found. Please search with less.</source>
        <translation>ไม่พบ โปรดลดเงื่อนไข</translation>
    </message>
    <message>
        <source>There are more. Choose a city to see them.</source>
        <translation>ยังมีอีก เลือกเมืองเพื่อดู</translation>
    </message>
</context>
<context>
    <name>PlaceMap</name>
    <message>
        <source>Map</source>
        <translation>แผนที่</translation>
    </message>
    <message>
        <source>You are here</source>
        <translation>คุณอยู่ที่นี่</translation>
    </message>
</context>
<context>
    <name>PlaceOffer</name>
    <message>
        <source>Where to go</source>
        <translation>ไปที่ไหน</translation>
    </message>
</context>
<context>
    <name>PlacePage</name>
    <message>
        <source>Languages spoken: %1</source>
        <translation>ภาษาที่พูดได้: %1</translation>
    </message>
    <message>
        <source>About %1 from here. Direction: %2</source>
        <translation>ห่างจากที่นี่ประมาณ %1 ทิศ: %2</translation>
    </message>
    <message>
        <source>Not confirmed on an official page. Please call before you go.</source>
        <translation>ยังไม่ยืนยันบนหน้าทางการ โปรดโทรก่อนไป</translation>
    </message>
    <message>
        <source>Checked on %1</source>
        <translation>ตรวจเมื่อ %1</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>ปริ้น</translation>
    </message>
    <message>
        <source>On my phone</source>
        <translation>เก็บในมือถือ</translation>
    </message>
    <message>
        <source>I am finished</source>
        <translation>เสร็จแล้ว</translation>
    </message>
</context>
<context>
    <name>PlacesPage</name>
    <message>
        <source>Where to go</source>
        <translation>ไปที่ไหน</translation>
    </message>
    <message>
        <source>All places</source>
        <translation>ทุกสถานที่</translation>
    </message>
</context>
<context>
    <name>PrintStatus</name>
    <message>
        <source>We are sorry. Take the answer with you on your phone, or ask a member of staff.</source>
        <translation>ขออภัย เก็บคำตอบไว้ในมือถือ หรือถามเจ้าหน้าที่ได้</translation>
    </message>
    <message>
        <source>The printer has little ink left. If the page is pale, please tell a member of staff.</source>
        <translation>หมึกเครื่องปริ้นใกล้หมด ถ้าตัวหนังสือจาง กรุณาบอกเจ้าหน้าที่</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>ออกแล้ว</translation>
    </message>
    <message>
        <source>No</source>
        <translation>ยังไม่ออก</translation>
    </message>
    <message>
        <source>Print again</source>
        <translation>ปริ้นอีกครั้ง</translation>
    </message>
    <message>
        <source>On my phone</source>
        <translation>เก็บในมือถือ</translation>
    </message>
    <message>
        <source>Talk with staff</source>
        <translation>คุยกับเจ้าหน้าที่</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>ปิด</translation>
    </message>
    <message>
        <source>Do not print</source>
        <translation>ไม่ปริ้น</translation>
    </message>
</context>
<context>
    <name>QrSheet</name>
    <message>
        <source>Point the camera of your phone here</source>
        <translation>ส่องกล้องมือถือมาที่นี่</translation>
    </message>
    <message>
        <source>It works without internet. Then save or send the text on your phone.</source>
        <translation>ใช้ได้โดยไม่ต้องมีเน็ต แล้วบันทึกหรือส่งข้อความในมือถือได้</translation>
    </message>
    <message>
        <source>Code %1 of %2. Scan one after another: the text goes on in the next code.</source>
        <translation>โค้ดที่ %1 จาก %2 สแกนทีละอัน ข้อความต่อในโค้ดถัดไป</translation>
    </message>
    <message>
        <source>The code holds a shorter text. Print the page for all of it.</source>
        <translation>ในโค้ดเป็นข้อความแบบสั้น ถ้าอยากได้ทั้งหมดให้ปริ้น</translation>
    </message>
    <message>
        <source>Previous code</source>
        <translation>โค้ดก่อนหน้า</translation>
    </message>
    <message>
        <source>Next code</source>
        <translation>โค้ดถัดไป</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>เรียบร้อย</translation>
    </message>
</context>
<context>
    <name>ReadButton</name>
    <message>
        <source>Pause</source>
        <translation>หยุดก่อน</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>ฟังต่อ</translation>
    </message>
    <message>
        <source>One moment …</source>
        <translation>รอสักครู่ …</translation>
    </message>
    <message>
        <source>Listen</source>
        <translation>ฟัง</translation>
    </message>
</context>
<context>
    <name>ReadingControls</name>
    <message>
        <source>Stop</source>
        <translation>หยุด</translation>
    </message>
    <message>
        <source>Slow</source>
        <translation>ช้า</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>ปกติ</translation>
    </message>
    <message>
        <source>Fast</source>
        <translation>เร็ว</translation>
    </message>
    <message>
        <source>Quieter</source>
        <translation>เบาลง</translation>
    </message>
    <message>
        <source>Louder</source>
        <translation>ดังขึ้น</translation>
    </message>
</context>
<context>
    <name>RefusalPage</name>
    <message>
        <source>I do not know this</source>
        <translation>ไม่ทราบเรื่องนี้</translation>
    </message>
    <message>
        <source>I would rather say so than tell you something wrong. These people can help.</source>
        <translation>บอกว่าไม่ทราบ ดีกว่าบอกผิด คนเหล่านี้ช่วยคุณได้</translation>
    </message>
    <message>
        <source>Talk with staff</source>
        <translation>คุยกับเจ้าหน้าที่</translation>
    </message>
    <message>
        <source>A person here can help you. It costs nothing.</source>
        <translation>มีคนที่นี่ช่วยคุณได้ ไม่เสียเงิน</translation>
    </message>
    <message>
        <source>Perhaps one of these helps</source>
        <translation>เรื่องเหล่านี้อาจช่วยได้</translation>
    </message>
    <message>
        <source>Ask in other words</source>
        <translation>ถามด้วยคำอื่น</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>พิมพ์</translation>
    </message>
</context>
<context>
    <name>RemindersPage</name>
    <message>
        <source>What must I do by when?</source>
        <translation>ต้องทำอะไรภายในเมื่อไร?</translation>
    </message>
    <message>
        <source>Give only the dates that you know. They are forgotten when you leave.</source>
        <translation>บอกเฉพาะวันที่ที่คุณรู้ เมื่อคุณออกไป ข้อมูลจะถูกลบ</translation>
    </message>
    <message>
        <source>Not yet checked by a native reader</source>
        <translation>เจ้าของภาษายังไม่ได้ตรวจ</translation>
    </message>
    <message>
        <source>Which of these days do you know?</source>
        <translation>คุณรู้วันใดในนี้บ้าง?</translation>
    </message>
    <message>
        <source>I do not know, or would rather not say</source>
        <translation>ไม่ทราบหรือไม่อยากบอก</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>ปริ้น</translation>
    </message>
    <message>
        <source>On my phone</source>
        <translation>เก็บในมือถือ</translation>
    </message>
    <message>
        <source>I am finished</source>
        <translation>เสร็จแล้ว</translation>
    </message>
</context>
<context>
    <name>StaffSheet</name>
    <message>
        <source>Please show this to a member of staff</source>
        <translation>กรุณาให้เจ้าหน้าที่ดูหน้านี้</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>ตกลง</translation>
    </message>
    <message>
        <source>Talk with staff in two languages</source>
        <translation>คุยกับเจ้าหน้าที่สองภาษา</translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <source>Back</source>
        <translation>ย้อนกลับ</translation>
    </message>
    <message>
        <source>Start page</source>
        <translation>หน้าแรก</translation>
    </message>
    <message>
        <source>Talk with staff</source>
        <translation>คุยกับเจ้าหน้าที่</translation>
    </message>
    <message>
        <source>Emergency numbers</source>
        <translation>เบอร์ฉุกเฉิน</translation>
    </message>
</context>
<context>
    <name>TypingPage</name>
    <message>
        <source>Type your question</source>
        <translation>พิมพ์คำถามของคุณ</translation>
    </message>
    <message>
        <source>For example: I changed my address</source>
        <translation>เช่น ฉันเปลี่ยนที่อยู่</translation>
    </message>
    <message>
        <source>Ask</source>
        <translation>ถาม</translation>
    </message>
    <message>
        <source>People often ask</source>
        <translation>เรื่องที่คนมักถาม</translation>
    </message>
    <message>
        <source>Do you mean one of these?</source>
        <translation>ใช่ข้อใดข้อหนึ่งนี้ไหม</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>Open day and night</source>
        <translation>เปิดทั้งวันทั้งคืน</translation>
    </message>
    <message>
        <source>Not in your language, only: %1</source>
        <translation>ไม่มีภาษาของคุณ มีเฉพาะ: %1</translation>
    </message>
    <message>
        <source>There is no question yet. Please speak or type it.</source>
        <translation>ยังไม่มีคำถาม กรุณาพูดหรือพิมพ์คำถาม</translation>
    </message>
    <message>
        <source>That is very long. Please ask in one or two short sentences.</source>
        <translation>ยาวเกินไป กรุณาถามสั้น ๆ หนึ่งหรือสองประโยค</translation>
    </message>
    <message>
        <source>This language is not ready yet. Please choose another one.</source>
        <translation>ภาษานี้ยังไม่พร้อม กรุณาเลือกภาษาอื่น</translation>
    </message>
    <message>
        <source>That did not work. Please try again.</source>
        <translation>ไม่สำเร็จ กรุณาลองอีกครั้ง</translation>
    </message>
    <message>
        <source>This answer cannot be shown now. Please ask a member of staff.</source>
        <translation>ตอนนี้แสดงคำตอบนี้ไม่ได้ กรุณาถามเจ้าหน้าที่</translation>
    </message>
    <message>
        <source>I cannot listen in this language now. You can type or choose a topic.</source>
        <translation>ตอนนี้เครื่องฟังภาษานี้ไม่ได้ พิมพ์หรือเลือกหัวข้อได้</translation>
    </message>
    <message>
        <source>The microphone does not work now. You can type or choose a topic.</source>
        <translation>ตอนนี้ไมโครโฟนใช้ไม่ได้ พิมพ์หรือเลือกหัวข้อได้</translation>
    </message>
    <message>
        <source>I could not hear anything. Please come closer and say it again.</source>
        <translation>ไม่ได้ยินเสียงเลย กรุณาเข้ามาใกล้ ๆ แล้วพูดอีกครั้ง</translation>
    </message>
    <message>
        <source>I cannot read aloud in this language. You can read it here or print it.</source>
        <translation>เครื่องอ่านออกเสียงภาษานี้ไม่ได้ อ่านที่นี่หรือปริ้นได้</translation>
    </message>
    <message>
        <source>The loudspeaker does not work now. You can read the answer here.</source>
        <translation>ตอนนี้ลำโพงใช้ไม่ได้ อ่านคำตอบที่นี่ได้</translation>
    </message>
    <message>
        <source>There is no printer here. You can take the answer with you on your phone.</source>
        <translation>ที่นี่ไม่มีเครื่องปริ้น เก็บคำตอบไว้ในมือถือได้</translation>
    </message>
    <message>
        <source>The paper did not print. You can take the answer with you on your phone.</source>
        <translation>กระดาษปริ้นไม่ออก เก็บคำตอบไว้ในมือถือได้</translation>
    </message>
    <message>
        <source>This kiosk needs help from a member of staff. You can go on.</source>
        <translation>ตู้นี้ต้องให้เจ้าหน้าที่ช่วย คุณใช้ต่อได้</translation>
    </message>
    <message>
        <source>Something went wrong here. It is not your fault. Please try again.</source>
        <translation>เกิดปัญหาขึ้นที่นี่ ไม่ใช่ความผิดของคุณ กรุณาลองอีกครั้ง</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>ใช่</translation>
    </message>
    <message>
        <source>No</source>
        <translation>ไม่ใช่</translation>
    </message>
    <message>
        <source>The printer has no paper. A member of staff can put some in, then it goes on by itself.</source>
        <translation>เครื่องปริ้นไม่มีกระดาษ ให้เจ้าหน้าที่ใส่กระดาษ แล้วเครื่องจะปริ้นต่อเอง</translation>
    </message>
    <message>
        <source>Paper is stuck in the printer. Please tell a member of staff.</source>
        <translation>กระดาษติดในเครื่องปริ้น กรุณาบอกเจ้าหน้าที่</translation>
    </message>
    <message>
        <source>The printer is open. Please tell a member of staff.</source>
        <translation>เครื่องปริ้นเปิดฝาอยู่ กรุณาบอกเจ้าหน้าที่</translation>
    </message>
    <message>
        <source>The printer has no ink. Please tell a member of staff.</source>
        <translation>เครื่องปริ้นหมึกหมด กรุณาบอกเจ้าหน้าที่</translation>
    </message>
    <message>
        <source>The printer is switched off or not connected. Please tell a member of staff.</source>
        <translation>เครื่องปริ้นปิดอยู่หรือไม่ได้ต่อไว้ กรุณาบอกเจ้าหน้าที่</translation>
    </message>
    <message>
        <source>The printer has been stopped. Please tell a member of staff.</source>
        <translation>เครื่องปริ้นถูกสั่งหยุดไว้ กรุณาบอกเจ้าหน้าที่</translation>
    </message>
    <message>
        <source>The printer needs help. Please tell a member of staff.</source>
        <translation>เครื่องปริ้นต้องให้คนช่วย กรุณาบอกเจ้าหน้าที่</translation>
    </message>
    <message>
        <source>Getting your paper ready …</source>
        <translation>กำลังเตรียมกระดาษของคุณ …</translation>
    </message>
    <message>
        <source>Waiting for the printer …</source>
        <translation>กำลังรอเครื่องปริ้น …</translation>
    </message>
    <message>
        <source>Printing. Please wait for your paper.</source>
        <translation>กำลังปริ้น กรุณารอรับกระดาษ</translation>
    </message>
    <message>
        <source>Did your paper come out?</source>
        <translation>กระดาษออกมาหรือยัง</translation>
    </message>
    <message>
        <source>Open now</source>
        <translation>เปิดอยู่ตอนนี้</translation>
    </message>
    <message>
        <source>Open until %1</source>
        <translation>เปิดอยู่ ถึง: %1</translation>
    </message>
    <message>
        <source>Closed now</source>
        <translation>ปิดอยู่ตอนนี้</translation>
    </message>
    <message>
        <source>Closed now. Opens: %1</source>
        <translation>ปิดอยู่ จะเปิด: %1</translation>
    </message>
    <message>
        <source>Opening hours not known</source>
        <translation>ไม่ทราบเวลาทำการ</translation>
    </message>
    <message>
        <source>north</source>
        <translation>เหนือ</translation>
    </message>
    <message>
        <source>north-east</source>
        <translation>ตะวันออกเฉียงเหนือ</translation>
    </message>
    <message>
        <source>east</source>
        <translation>ตะวันออก</translation>
    </message>
    <message>
        <source>south-east</source>
        <translation>ตะวันออกเฉียงใต้</translation>
    </message>
    <message>
        <source>south</source>
        <translation>ใต้</translation>
    </message>
    <message>
        <source>south-west</source>
        <translation>ตะวันตกเฉียงใต้</translation>
    </message>
    <message>
        <source>west</source>
        <translation>ตะวันตก</translation>
    </message>
    <message>
        <source>north-west</source>
        <translation>ตะวันตกเฉียงเหนือ</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>โทรศัพท์</translation>
    </message>
    <message>
        <source>Opening hours</source>
        <translation>เวลาทำการ</translation>
    </message>
    <message>
        <source>From this centre, not from a public office.</source>
        <translation>ข้อมูลจากศูนย์นี้ ไม่ใช่จากหน่วยงานราชการ</translation>
    </message>
    <message>
        <source>I could not read the lines. Please type them.</source>
        <translation>อ่านสองบรรทัดนี้ไม่ได้ กรุณาพิมพ์</translation>
    </message>
    <message>
        <source>The camera does not work now. Please type the lines.</source>
        <translation>ตอนนี้กล้องใช้งานไม่ได้ กรุณาพิมพ์สองบรรทัดนี้</translation>
    </message>
</context>
</TS>
