<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fil_PH" sourcelanguage="en">
<context>
    <name>AnswerPage</name>
    <message>
        <source>Machine translation</source>
        <translation>Salin ng makina</translation>
    </message>
    <message>
        <source>Not yet checked by a native reader</source>
        <translation>Hindi pa nasusuri ng Pilipino</translation>
    </message>
    <message>
        <source>No official source found</source>
        <translation>Walang opisyal na pinagmulan</translation>
    </message>
    <message>
        <source>May be out of date</source>
        <translation>Baka luma na</translation>
    </message>
    <message>
        <source>The original text</source>
        <translation>Orihinal na teksto</translation>
    </message>
    <message>
        <source>Bring with you</source>
        <translation>Dalhin ninyo</translation>
    </message>
    <message>
        <source>Checked on %1</source>
        <translation>Sinuri noong %1</translation>
    </message>
    <message>
        <source>People also ask</source>
        <translation>Tanong din ng iba</translation>
    </message>
    <message>
        <source>Needs help</source>
        <translation>May problema</translation>
    </message>
    <message>
        <source>On my phone</source>
        <translation>Sa phone ko</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>I-print</translation>
    </message>
    <message>
        <source>I am finished</source>
        <translation>Tapos na ako</translation>
    </message>
    <message>
        <source>Talk with staff in two languages</source>
        <translation>Kausapin ang staff sa dalawang wika</translation>
    </message>
</context>
<context>
    <name>AskingPage</name>
    <message>
        <source>I am listening …</source>
        <translation>Nakikinig po ako …</translation>
    </message>
    <message>
        <source>I am looking for the answer …</source>
        <translation>Hinahanap ko po ang sagot …</translation>
    </message>
    <message>
        <source>I did not hear anything</source>
        <translation>Wala po akong narinig</translation>
    </message>
    <message>
        <source>Please come closer and speak a little louder.</source>
        <translation>Lumapit po kayo at lakasan nang kaunti ang boses.</translation>
    </message>
    <message>
        <source>Too loud. Please step back a little.</source>
        <translation>Masyadong malakas. Umatras po nang kaunti.</translation>
    </message>
    <message>
        <source>It is very noisy here.</source>
        <translation>Napakaingay dito.</translation>
    </message>
    <message>
        <source>Nothing is recorded.</source>
        <translation>Walang nire-record dito.</translation>
    </message>
    <message>
        <source>That is my question</source>
        <translation>Iyan ang tanong ko</translation>
    </message>
    <message>
        <source>Say it again</source>
        <translation>Uulitin ko</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Mag-type</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Kanselahin</translation>
    </message>
</context>
<context>
    <name>AttractPage</name>
    <message>
        <source>Touch to start</source>
        <translation>Pindutin para simulan</translation>
    </message>
    <message>
        <source>Talk with staff</source>
        <translation>Kausapin ang staff</translation>
    </message>
</context>
<context>
    <name>Banner</name>
    <message>
        <source>Type instead</source>
        <translation>Mag-type na lang</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>OK</translation>
    </message>
</context>
<context>
    <name>BenefitsPage</name>
    <message>
        <source>What help can I get?</source>
        <translation>Anong tulong ang makukuha ko?</translation>
    </message>
    <message>
        <source>This is only a first look. The office decides.</source>
        <translation>Paunang tingin lang ito. Ang opisina ang magpapasya.</translation>
    </message>
    <message>
        <source>You can probably get this</source>
        <translation>Malamang makukuha ninyo ito</translation>
    </message>
    <message>
        <source>Ask about this</source>
        <translation>Itanong ito</translation>
    </message>
    <message>
        <source>Probably not for you</source>
        <translation>Malamang hindi para sa inyo</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Oo</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Hindi</translation>
    </message>
    <message>
        <source>Amounts as of %1</source>
        <translation>Halaga noong %1</translation>
    </message>
    <message>
        <source>Where to apply</source>
        <translation>Saan mag-a-apply</translation>
    </message>
    <message>
        <source>Bring with you</source>
        <translation>Dalhin ninyo</translation>
    </message>
    <message>
        <source>Not yet checked by a native reader</source>
        <translation>Hindi pa nasusuri ng Pilipino</translation>
    </message>
    <message>
        <source>I do not know, or would rather not say</source>
        <translation>Hindi ko alam o ayaw kong sabihin</translation>
    </message>
    <message>
        <source>Fill in these applications</source>
        <translation>Punan ang mga aplikasyong ito</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>I-print</translation>
    </message>
    <message>
        <source>On my phone</source>
        <translation>Sa phone ko</translation>
    </message>
    <message>
        <source>Deadlines</source>
        <translation>Mga deadline</translation>
    </message>
    <message>
        <source>Start again</source>
        <translation>Magsimula muli</translation>
    </message>
</context>
<context>
    <name>ChoosePage</name>
    <message>
        <source>Did you mean one of these?</source>
        <translation>Isa po ba rito ang tanong ninyo?</translation>
    </message>
    <message>
        <source>None of these</source>
        <translation>Wala rito</translation>
    </message>
    <message>
        <source>Say it again</source>
        <translation>Uulitin ko</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Mag-type</translation>
    </message>
</context>
<context>
    <name>ComfortButtons</name>
    <message>
        <source>Language</source>
        <translation>Wika</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Laki ng letra</translation>
    </message>
    <message>
        <source>Strong contrast</source>
        <translation>Matingkad na kulay</translation>
    </message>
    <message>
        <source>Buttons lower</source>
        <translation>Ibaba ang button</translation>
    </message>
</context>
<context>
    <name>DeadlineCard</name>
    <message>
        <source>Last day: %1</source>
        <translation>Huling araw: %1</translation>
    </message>
    <message>
        <source>Days late: %1</source>
        <translation>Araw na nahuli: %1</translation>
    </message>
    <message>
        <source>Days left: %1</source>
        <translation>Natitirang araw: %1</translation>
    </message>
    <message>
        <source>Possible from: %1</source>
        <translation>Maaari mula: %1</translation>
    </message>
    <message>
        <source>No official source found</source>
        <translation>Walang opisyal na pinagmulan</translation>
    </message>
</context>
<context>
    <name>EmergencyPage</name>
    <message>
        <source>Call now</source>
        <translation>Tumawag na</translation>
    </message>
    <message>
        <source>Talk with staff</source>
        <translation>Kausapin ang staff</translation>
    </message>
    <message>
        <source>I meant something else</source>
        <translation>Iba ang ibig kong sabihin</translation>
    </message>
</context>
<context>
    <name>Faces</name>
    <message>
        <source>Yes, it helped</source>
        <translation>Oo, nakatulong</translation>
    </message>
    <message>
        <source>A little</source>
        <translation>Kaunti lang</translation>
    </message>
    <message>
        <source>No, it did not</source>
        <translation>Hindi nakatulong</translation>
    </message>
</context>
<context>
    <name>FormChoices</name>
    <message>
        <source>Often chosen</source>
        <translation>Madalas piliin</translation>
    </message>
</context>
<context>
    <name>FormEntry</name>
    <message>
        <source>Next</source>
        <translation>Susunod</translation>
    </message>
</context>
<context>
    <name>FormHints</name>
    <message>
        <source>Example: %1</source>
        <translation>Halimbawa: %1</translation>
    </message>
</context>
<context>
    <name>FormListPage</name>
    <message>
        <source>Fill in a form</source>
        <translation>Punan ang form</translation>
    </message>
    <message>
        <source>I ask one question after another. You get the form on paper.</source>
        <translation>Isa-isa akong magtatanong. Makukuha ninyo ang form sa papel.</translation>
    </message>
    <message>
        <source>Your papers are ready</source>
        <translation>Handa na ang mga papeles ninyo</translation>
    </message>
    <message>
        <source>Not yet in your language</source>
        <translation>Wala pa sa wika ninyo</translation>
    </message>
</context>
<context>
    <name>FormOffer</name>
    <message>
        <source>Fill in a form</source>
        <translation>Punan ang form</translation>
    </message>
</context>
<context>
    <name>FormPacketPage</name>
    <message>
        <source>Your form is ready</source>
        <translation>Handa na ang form ninyo</translation>
    </message>
    <message>
        <source>Sign it by hand. The office decides.</source>
        <translation>Pirmahan ninyo mismo. Ang opisina ang magpapasya.</translation>
    </message>
    <message>
        <source>Not yet checked by a native reader</source>
        <translation>Hindi pa nasusuri ng Pilipino</translation>
    </message>
    <message>
        <source>Bring with you</source>
        <translation>Dalhin ninyo</translation>
    </message>
    <message>
        <source>Fee</source>
        <translation>Bayad</translation>
    </message>
    <message>
        <source>Free of charge</source>
        <translation>Libre</translation>
    </message>
    <message>
        <source>Where to apply</source>
        <translation>Saan mag-a-apply</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>I-print</translation>
    </message>
    <message>
        <source>On my phone</source>
        <translation>Sa phone ko</translation>
    </message>
    <message>
        <source>Another form</source>
        <translation>Ibang form</translation>
    </message>
    <message>
        <source>Deadlines</source>
        <translation>Mga deadline</translation>
    </message>
    <message>
        <source>I am finished</source>
        <translation>Tapos na ako</translation>
    </message>
    <message>
        <source>Your papers are ready</source>
        <translation>Handa na ang mga papeles ninyo</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Alisin</translation>
    </message>
    <message>
        <source>Together: %1</source>
        <translation>Kabuuan: %1</translation>
    </message>
</context>
<context>
    <name>FormPassportCamera</name>
    <message>
        <source>I see the lines. Hold still.</source>
        <translation>Nakikita ko na ang mga linya. Huwag gumalaw.</translation>
    </message>
    <message>
        <source>Hold the page with your photo here. Both lines at the bottom must be seen.</source>
        <translation>Itapat dito ang pahinang may litrato ninyo. Dapat makita ang dalawang linya sa ibaba.</translation>
    </message>
    <message>
        <source>No picture is kept.</source>
        <translation>Walang larawang itinatago.</translation>
    </message>
</context>
<context>
    <name>FormPassportCheckPage</name>
    <message>
        <source>Is it as in your passport?</source>
        <translation>Gaya ba ng nasa pasaporte ninyo?</translation>
    </message>
    <message>
        <source>Everything is right</source>
        <translation>Tama ang lahat</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Palitan</translation>
    </message>
</context>
<context>
    <name>FormPassportPage</name>
    <message>
        <source>The two lines in your passport</source>
        <translation>Ang dalawang linya sa pasaporte ninyo</translation>
    </message>
    <message>
        <source>They are on the page with your photo, at the bottom. Type them here, or use the passport reader.</source>
        <translation>Nasa ibaba ng pahinang may litrato ninyo. I-type dito, o gamitin ang passport reader.</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Susunod</translation>
    </message>
    <message>
        <source>Hold it to the camera</source>
        <translation>Itapat ang pasaporte sa camera</translation>
    </message>
    <message>
        <source>Type instead</source>
        <translation>Mag-type na lang</translation>
    </message>
</context>
<context>
    <name>FormProgress</name>
    <message>
        <source>Not yet in your language</source>
        <translation>Wala pa sa wika ninyo</translation>
    </message>
    <message>
        <source>On the form: %1</source>
        <translation>Sa form: %1</translation>
    </message>
</context>
<context>
    <name>FormQuestionPage</name>
    <message>
        <source>Question %1 of at most %2</source>
        <translation>Tanong %1 (hanggang %2)</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Iwan nang ganito</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Palitan</translation>
    </message>
</context>
<context>
    <name>FormReviewPage</name>
    <message>
        <source>Is everything right?</source>
        <translation>Tama ba ang lahat?</translation>
    </message>
    <message>
        <source>Touch what you want to change.</source>
        <translation>Pindutin ang gusto ninyong palitan.</translation>
    </message>
    <message>
        <source>Write it by hand</source>
        <translation>Isulat sa bolpen</translation>
    </message>
    <message>
        <source>Look at this once more</source>
        <translation>Tingnan muli</translation>
    </message>
    <message>
        <source>Everything is right</source>
        <translation>Tama ang lahat</translation>
    </message>
</context>
<context>
    <name>FormSayButton</name>
    <message>
        <source>Say it</source>
        <translation>Sabihin</translation>
    </message>
</context>
<context>
    <name>FormWaysOut</name>
    <message>
        <source>Use the lines of my passport</source>
        <translation>Gamitin ang mga linya ng pasaporte</translation>
    </message>
    <message>
        <source>Spell it in English letters</source>
        <translation>Baybayin sa letrang Ingles</translation>
    </message>
    <message>
        <source>I will write it by hand later</source>
        <translation>Isusulat ko mamaya sa papel</translation>
    </message>
    <message>
        <source>Leave it empty</source>
        <translation>Iwang blangko</translation>
    </message>
</context>
<context>
    <name>GoodbyePage</name>
    <message>
        <source>Thank you. Goodbye!</source>
        <translation>Salamat po. Paalam!</translation>
    </message>
    <message>
        <source>Was this helpful?</source>
        <translation>Nakatulong po ba ito?</translation>
    </message>
    <message>
        <source>Everything you said and read here has been wiped.</source>
        <translation>Nabura na po ang lahat ng sinabi at binasa ninyo rito.</translation>
    </message>
    <message>
        <source>Everything you said and read here is wiped when you leave.</source>
        <translation>Mabubura po ang lahat ng sinabi at binasa ninyo rito pag-alis ninyo.</translation>
    </message>
    <message>
        <source>Leave without an answer</source>
        <translation>Umalis nang walang sagot</translation>
    </message>
</context>
<context>
    <name>HeardLine</name>
    <message>
        <source>I heard: %1</source>
        <translation>Narinig ko: %1</translation>
    </message>
    <message>
        <source>Correct it</source>
        <translation>Itama</translation>
    </message>
</context>
<context>
    <name>HeardPage</name>
    <message>
        <source>I heard:</source>
        <translation>Narinig ko:</translation>
    </message>
    <message>
        <source>I did not hear anything</source>
        <translation>Wala po akong narinig</translation>
    </message>
    <message>
        <source>Please come closer and speak a little louder.</source>
        <translation>Lumapit po kayo at lakasan nang kaunti ang boses.</translation>
    </message>
    <message>
        <source>Or did you say:</source>
        <translation>O ito po ba ang sabi ninyo:</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Oo</translation>
    </message>
    <message>
        <source>Say it again</source>
        <translation>Uulitin ko</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Mag-type</translation>
    </message>
</context>
<context>
    <name>HelpPage</name>
    <message>
        <source>Emergency numbers</source>
        <translation>Mga emergency number</translation>
    </message>
    <message>
        <source>On the phone, say the name of your language first.</source>
        <translation>Sa telepono, sabihin muna ang pangalan ng wika ninyo.</translation>
    </message>
    <message>
        <source>Talk with staff</source>
        <translation>Kausapin ang staff</translation>
    </message>
</context>
<context>
    <name>HomePage</name>
    <message>
        <source>What would you like to know?</source>
        <translation>Ano po ang gusto ninyong malaman?</translation>
    </message>
    <message>
        <source>I cannot hear this language yet. You can type or choose a topic.</source>
        <translation>Hindi pa po ako makapakinig sa wikang ito. Mag-type o pumili ng paksa.</translation>
    </message>
    <message>
        <source>Touch and speak</source>
        <translation>Pindutin at magsalita</translation>
    </message>
    <message>
        <source>Type instead</source>
        <translation>Mag-type na lang</translation>
    </message>
    <message>
        <source>Type your question</source>
        <translation>I-type ang tanong</translation>
    </message>
    <message>
        <source>Or choose a topic</source>
        <translation>O pumili ng paksa</translation>
    </message>
    <message>
        <source>Fill in a form</source>
        <translation>Punan ang form</translation>
    </message>
    <message>
        <source>Deadlines</source>
        <translation>Mga deadline</translation>
    </message>
    <message>
        <source>I am finished</source>
        <translation>Tapos na ako</translation>
    </message>
    <message>
        <source>Where to go</source>
        <translation>Saan pupunta</translation>
    </message>
    <message>
        <source>What help can I get?</source>
        <translation>Anong tulong ang makukuha ko?</translation>
    </message>
    <message>
        <source>Talk with staff in two languages</source>
        <translation>Kausapin ang staff sa dalawang wika</translation>
    </message>
</context>
<context>
    <name>IdleSheet</name>
    <message>
        <source>Are you still here?</source>
        <translation>Nandito pa po ba kayo?</translation>
    </message>
    <message>
        <source>If not, everything you said and read here is wiped now.</source>
        <translation>Kung wala na, buburahin na po ang lahat ng sinabi at binasa ninyo rito.</translation>
    </message>
    <message>
        <source>I am still here</source>
        <translation>Nandito pa ako</translation>
    </message>
    <message>
        <source>I am finished</source>
        <translation>Tapos na ako</translation>
    </message>
    <message>
        <source>If not, you are logged out now.</source>
        <translation>Kung wala na, ila-log out na po kayo ngayon.</translation>
    </message>
</context>
<context>
    <name>InterpreterWords</name>
    <message>
        <source>Staff</source>
        <translation>Staff</translation>
    </message>
    <message>
        <source>Visitor</source>
        <translation>Bisita</translation>
    </message>
    <message>
        <source>Touch and speak</source>
        <translation>Pindutin at magsalita</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Mag-type</translation>
    </message>
    <message>
        <source>Phrases</source>
        <translation>Mga pangungusap</translation>
    </message>
    <message>
        <source>Clear all</source>
        <translation>Burahin lahat</translation>
    </message>
    <message>
        <source>Turn round</source>
        <translation>Ibaligtad</translation>
    </message>
    <message>
        <source>I am listening …</source>
        <translation>Nakikinig po ako …</translation>
    </message>
    <message>
        <source>One moment …</source>
        <translation>Sandali lang po …</translation>
    </message>
    <message>
        <source>I did not hear anything</source>
        <translation>Wala po akong narinig</translation>
    </message>
    <message>
        <source>That is all</source>
        <translation>Iyon lang po</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Kanselahin</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Isara</translation>
    </message>
    <message>
        <source>Correct it</source>
        <translation>Itama</translation>
    </message>
    <message>
        <source>Or did you say:</source>
        <translation>O ito po ba ang sabi ninyo:</translation>
    </message>
    <message>
        <source>Translate</source>
        <translation>Isalin</translation>
    </message>
    <message>
        <source>Translating …</source>
        <translation>Isinasalin …</translation>
    </message>
    <message>
        <source>Translate back</source>
        <translation>Isalin pabalik</translation>
    </message>
    <message>
        <source>Translated back by machine. This is information, not proof.</source>
        <translation>Isinalin pabalik ng makina. Impormasyon ito, hindi patunay.</translation>
    </message>
    <message>
        <source>It cannot be translated back.</source>
        <translation>Hindi ito maisasalin pabalik.</translation>
    </message>
    <message>
        <source>Listen</source>
        <translation>Pakinggan</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Itigil</translation>
    </message>
    <message>
        <source>Speak, type or touch a phrase. The other person reads and hears it in their own language.</source>
        <translation>Magsalita, mag-type o pindutin ang isang pangungusap. Mababasa at maririnig ito ng kausap sa sarili niyang wika.</translation>
    </message>
    <message>
        <source>Nothing is recorded.</source>
        <translation>Walang nire-record dito.</translation>
    </message>
    <message>
        <source>There is no translator for these two languages here. The phrases are translated; other words are shown as they were said.</source>
        <translation>Walang tagasalin dito para sa dalawang wikang ito. Naisalin ang mga nakahandang pangungusap; ang iba ay ipinapakita gaya ng sinabi.</translation>
    </message>
    <message>
        <source>Talk with staff</source>
        <translation>Kausapin ang staff</translation>
    </message>
    <message>
        <source>You can ask for an interpreter by phone:</source>
        <translation>Puwede kayong humingi ng interpreter sa telepono:</translation>
    </message>
    <message>
        <source>The original text</source>
        <translation>Orihinal na teksto</translation>
    </message>
    <message>
        <source>Written and checked by people</source>
        <translation>Isinulat at sinuri ng tao</translation>
    </message>
    <message>
        <source>Written by people, not yet checked</source>
        <translation>Isinulat ng tao, hindi pa nasusuri</translation>
    </message>
    <message>
        <source>Taken from an earlier text</source>
        <translation>Kinuha sa naunang teksto</translation>
    </message>
    <message>
        <source>Machine translation. It may be wrong.</source>
        <translation>Salin ng makina. Maaaring mali.</translation>
    </message>
    <message>
        <source>Translated twice by machine. It may be wrong.</source>
        <translation>Dalawang beses isinalin ng makina. Maaaring mali.</translation>
    </message>
    <message>
        <source>Not translated, because it could be wrong:</source>
        <translation>Hindi isinalin, dahil maaaring mali:</translation>
    </message>
    <message>
        <source>Not translated. These are the original words.</source>
        <translation>Hindi isinalin. Ito ang orihinal na sinabi.</translation>
    </message>
    <message>
        <source>A number, an amount or a date would have been changed.</source>
        <translation>May numero, halaga o petsang mababago sana.</translation>
    </message>
    <message>
        <source>A unit such as days or won would have been changed.</source>
        <translation>May yunit gaya ng araw o won na mababago sana.</translation>
    </message>
    <message>
        <source>A code such as the name of a visa would have been changed.</source>
        <translation>May code gaya ng pangalan ng visa na mababago sana.</translation>
    </message>
    <message>
        <source>An address or a phone number would have been changed.</source>
        <translation>May address o numero ng telepono na mababago sana.</translation>
    </message>
    <message>
        <source>An official word would have been lost.</source>
        <translation>May opisyal na salitang mawawala sana.</translation>
    </message>
    <message>
        <source>Yes and no could have been mixed up.</source>
        <translation>Maaaring nagkapalit ang oo at hindi.</translation>
    </message>
    <message>
        <source>“Must” and “may” could have been mixed up.</source>
        <translation>Maaaring nagkapalit ang “dapat” at “puwede”.</translation>
    </message>
    <message>
        <source>A limit such as “at least” or “within” would have been lost.</source>
        <translation>May limitasyon gaya ng “hindi bababa sa” o “sa loob ng” na mawawala sana.</translation>
    </message>
    <message>
        <source>The machine repeated itself.</source>
        <translation>Umulit ang makina.</translation>
    </message>
    <message>
        <source>It came out in the wrong language.</source>
        <translation>Lumabas ito sa maling wika.</translation>
    </message>
    <message>
        <source>A part of it would have been lost.</source>
        <translation>May bahaging mawawala sana.</translation>
    </message>
    <message>
        <source>Something would have been added that was not said.</source>
        <translation>May madadagdag sana na hindi sinabi.</translation>
    </message>
    <message>
        <source>It was too much at once. Please say it in short sentences.</source>
        <translation>Masyadong marami nang sabay. Magsalita po sa maiikling pangungusap.</translation>
    </message>
    <message>
        <source>The machine is not sure enough.</source>
        <translation>Hindi gaanong sigurado ang makina.</translation>
    </message>
</context>
<context>
    <name>LanguageOffer</name>
    <message>
        <source>You seem to use this language. Touch to go on in it.</source>
        <translation>Mukhang ito po ang wika ninyo. Pindutin para dito magpatuloy.</translation>
    </message>
</context>
<context>
    <name>LanguagePage</name>
    <message>
        <source>Say something in your language</source>
        <translation>Magsalita sa inyong wika</translation>
    </message>
    <message>
        <source>Choose your language</source>
        <translation>Piliin ang inyong wika</translation>
    </message>
</context>
<context>
    <name>LeaveQuestion</name>
    <message>
        <source>Thank you. The centre will read it.</source>
        <translation>Salamat. Babasahin ito ng sentro.</translation>
    </message>
    <message>
        <source>May the centre keep this question, so that it can be answered in future?</source>
        <translation>Maaari bang itago ng sentro ang tanong na ito para masagot sa hinaharap?</translation>
    </message>
    <message>
        <source>Only these words are kept. Nobody learns who asked.</source>
        <translation>Ang mga salitang ito lamang ang itatago. Walang makakaalam kung sino ang nagtanong.</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Hindi</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Oo</translation>
    </message>
</context>
<context>
    <name>NoticePage</name>
    <message>
        <source>Urgent</source>
        <translation>Agaran</translation>
    </message>
    <message>
        <source>Not yet in your language</source>
        <translation>Wala pa sa wika ninyo</translation>
    </message>
    <message>
        <source>Machine translation</source>
        <translation>Salin ng makina</translation>
    </message>
    <message>
        <source>Not yet checked by a native reader</source>
        <translation>Hindi pa nasusuri ng Pilipino</translation>
    </message>
    <message>
        <source>May be out of date</source>
        <translation>Baka luma na</translation>
    </message>
    <message>
        <source>The original text</source>
        <translation>Orihinal na teksto</translation>
    </message>
    <message>
        <source>Changed on %1</source>
        <translation>Binago noong %1</translation>
    </message>
    <message>
        <source>People also ask</source>
        <translation>Tanong din ng iba</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>I-print</translation>
    </message>
    <message>
        <source>On my phone</source>
        <translation>Sa phone ko</translation>
    </message>
    <message>
        <source>I am finished</source>
        <translation>Tapos na ako</translation>
    </message>
</context>
<context>
    <name>NoticeStrip</name>
    <message>
        <source>Notices and events</source>
        <translation>Mga abiso at kaganapan</translation>
    </message>
</context>
<context>
    <name>NoticesPage</name>
    <message>
        <source>Notices and events</source>
        <translation>Mga abiso at kaganapan</translation>
    </message>
    <message>
        <source>Urgent</source>
        <translation>Agaran</translation>
    </message>
</context>
<context>
    <name>PageFrame</name>
    <message>
        <source>More below</source>
        <translation>May iba pa sa baba</translation>
    </message>
    <message>
        <source>I am looking for the answer …</source>
        <translation>Hinahanap ko po ang sagot …</translation>
    </message>
</context>
<context>
    <name>PassportKeys</name>
    <message>
        <source>Delete</source>
        <translation>Burahin</translation>
    </message>
</context>
<context>
    <name>PlaceAddress</name>
    <message>
        <source>Show this to a taxi driver</source>
        <translation>Ipakita ito sa drayber ng taksi</translation>
    </message>
    <message>
        <source>Only the area is known. Please call before you go.</source>
        <translation>Hindi alam ang eksaktong address. Tumawag muna bago pumunta.</translation>
    </message>
</context>
<context>
    <name>PlaceHours</name>
    <message>
        <source>Today is a public holiday (%1). It may be closed.</source>
        <translation>Pista opisyal ngayon (%1). Baka sarado.</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>sarado</translation>
    </message>
    <message>
        <source>Closed on public holidays</source>
        <translation>Sarado kapag pista opisyal</translation>
    </message>
</context>
<context>
    <name>PlaceListPage</name>
    <message>
        <source>All places</source>
        <translation>Lahat ng lugar</translation>
    </message>
    <message>
        <source>All cities</source>
        <translation>Lahat ng lungsod</translation>
    </message>
    <message>
        <source>Open now</source>
        <translation>Bukas ngayon</translation>
    </message>
    <message>
        <source>My language is spoken</source>
        <translation>May nagsasalita ng wika ko</translation>
    </message>
    <message>
        <source>Nothing was found. Please search with less.</source>
        <translation>Walang nakita. Bawasan ang kondisyon.</translation>
    </message>
    <message>
        <source>There are more. Choose a city to see them.</source>
        <translation>Mayroon pa. Pumili ng lungsod para makita.</translation>
    </message>
</context>
<context>
    <name>PlaceMap</name>
    <message>
        <source>Map</source>
        <translation>Mapa</translation>
    </message>
    <message>
        <source>You are here</source>
        <translation>Nandito kayo</translation>
    </message>
</context>
<context>
    <name>PlaceOffer</name>
    <message>
        <source>Where to go</source>
        <translation>Saan pupunta</translation>
    </message>
</context>
<context>
    <name>PlacePage</name>
    <message>
        <source>Languages spoken: %1</source>
        <translation>Mga wika: %1</translation>
    </message>
    <message>
        <source>About %1 from here. Direction: %2</source>
        <translation>Mga %1 mula rito. Direksyon: %2</translation>
    </message>
    <message>
        <source>Not confirmed on an official page. Please call before you go.</source>
        <translation>Hindi pa kumpirmado sa opisyal na pahina. Tumawag muna bago pumunta.</translation>
    </message>
    <message>
        <source>Checked on %1</source>
        <translation>Sinuri noong %1</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>I-print</translation>
    </message>
    <message>
        <source>On my phone</source>
        <translation>Sa phone ko</translation>
    </message>
    <message>
        <source>I am finished</source>
        <translation>Tapos na ako</translation>
    </message>
</context>
<context>
    <name>PlacesPage</name>
    <message>
        <source>Where to go</source>
        <translation>Saan pupunta</translation>
    </message>
    <message>
        <source>All places</source>
        <translation>Lahat ng lugar</translation>
    </message>
</context>
<context>
    <name>PrintStatus</name>
    <message>
        <source>We are sorry. Take the answer with you on your phone, or ask a member of staff.</source>
        <translation>Pasensya na po. Dalhin ang sagot sa phone ninyo, o magtanong sa staff.</translation>
    </message>
    <message>
        <source>The printer has little ink left. If the page is pale, please tell a member of staff.</source>
        <translation>Kaunti na lang ang tinta ng printer. Kung malabo ang print, pakisabi po sa staff.</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Oo</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Hindi</translation>
    </message>
    <message>
        <source>Print again</source>
        <translation>I-print ulit</translation>
    </message>
    <message>
        <source>On my phone</source>
        <translation>Sa phone ko</translation>
    </message>
    <message>
        <source>Talk with staff</source>
        <translation>Kausapin ang staff</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Isara</translation>
    </message>
    <message>
        <source>Do not print</source>
        <translation>Huwag i-print</translation>
    </message>
</context>
<context>
    <name>QrSheet</name>
    <message>
        <source>Point the camera of your phone here</source>
        <translation>Itapat dito ang camera ng phone ninyo</translation>
    </message>
    <message>
        <source>It works without internet. Then save or send the text on your phone.</source>
        <translation>Gumagana kahit walang internet. I-save o ipadala ang text sa phone ninyo.</translation>
    </message>
    <message>
        <source>Code %1 of %2. Scan one after another: the text goes on in the next code.</source>
        <translation>Code %1 ng %2. I-scan nang sunod-sunod: itutuloy ang teksto sa susunod na code.</translation>
    </message>
    <message>
        <source>The code holds a shorter text. Print the page for all of it.</source>
        <translation>Mas maikli ang laman ng code. I-print ang pahina para sa lahat.</translation>
    </message>
    <message>
        <source>Previous code</source>
        <translation>Naunang code</translation>
    </message>
    <message>
        <source>Next code</source>
        <translation>Susunod na code</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Tapos na</translation>
    </message>
</context>
<context>
    <name>ReadButton</name>
    <message>
        <source>Pause</source>
        <translation>Hinto muna</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Ituloy</translation>
    </message>
    <message>
        <source>One moment …</source>
        <translation>Sandali lang po …</translation>
    </message>
    <message>
        <source>Listen</source>
        <translation>Pakinggan</translation>
    </message>
</context>
<context>
    <name>ReadingControls</name>
    <message>
        <source>Stop</source>
        <translation>Itigil</translation>
    </message>
    <message>
        <source>Slow</source>
        <translation>Mabagal</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>Karaniwan</translation>
    </message>
    <message>
        <source>Fast</source>
        <translation>Mabilis</translation>
    </message>
    <message>
        <source>Quieter</source>
        <translation>Hinaan</translation>
    </message>
    <message>
        <source>Louder</source>
        <translation>Lakasan</translation>
    </message>
</context>
<context>
    <name>RefusalPage</name>
    <message>
        <source>I do not know this</source>
        <translation>Hindi ko po ito alam</translation>
    </message>
    <message>
        <source>I would rather say so than tell you something wrong. These people can help.</source>
        <translation>Mas mabuti po itong aminin kaysa magsabi ng mali. Makakatulong po sila sa inyo.</translation>
    </message>
    <message>
        <source>Talk with staff</source>
        <translation>Kausapin ang staff</translation>
    </message>
    <message>
        <source>A person here can help you. It costs nothing.</source>
        <translation>May tao rito na makakatulong sa inyo. Libre po ito.</translation>
    </message>
    <message>
        <source>Perhaps one of these helps</source>
        <translation>Baka makatulong ang isa rito</translation>
    </message>
    <message>
        <source>Ask in other words</source>
        <translation>Magtanong sa ibang salita</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Mag-type</translation>
    </message>
</context>
<context>
    <name>RemindersPage</name>
    <message>
        <source>What must I do by when?</source>
        <translation>Ano ang dapat kong gawin, at hanggang kailan?</translation>
    </message>
    <message>
        <source>Give only the dates that you know. They are forgotten when you leave.</source>
        <translation>Ibigay lang ang mga petsang alam ninyo. Mabubura ito pag-alis ninyo.</translation>
    </message>
    <message>
        <source>Not yet checked by a native reader</source>
        <translation>Hindi pa nasusuri ng Pilipino</translation>
    </message>
    <message>
        <source>Which of these days do you know?</source>
        <translation>Alin sa mga araw na ito ang alam ninyo?</translation>
    </message>
    <message>
        <source>I do not know, or would rather not say</source>
        <translation>Hindi ko alam o ayaw kong sabihin</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>I-print</translation>
    </message>
    <message>
        <source>On my phone</source>
        <translation>Sa phone ko</translation>
    </message>
    <message>
        <source>I am finished</source>
        <translation>Tapos na ako</translation>
    </message>
</context>
<context>
    <name>StaffSheet</name>
    <message>
        <source>Please show this to a member of staff</source>
        <translation>Pakipakita po ito sa staff</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>OK</translation>
    </message>
    <message>
        <source>Talk with staff in two languages</source>
        <translation>Kausapin ang staff sa dalawang wika</translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <source>Back</source>
        <translation>Bumalik</translation>
    </message>
    <message>
        <source>Start page</source>
        <translation>Unang pahina</translation>
    </message>
    <message>
        <source>Talk with staff</source>
        <translation>Kausapin ang staff</translation>
    </message>
    <message>
        <source>Emergency numbers</source>
        <translation>Mga emergency number</translation>
    </message>
</context>
<context>
    <name>TypingPage</name>
    <message>
        <source>Type your question</source>
        <translation>I-type ang tanong</translation>
    </message>
    <message>
        <source>For example: I changed my address</source>
        <translation>Halimbawa: Nagbago ang address ko</translation>
    </message>
    <message>
        <source>Ask</source>
        <translation>Itanong</translation>
    </message>
    <message>
        <source>People often ask</source>
        <translation>Madalas itanong</translation>
    </message>
    <message>
        <source>Do you mean one of these?</source>
        <translation>Isa po ba rito ang tanong ninyo?</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>Open day and night</source>
        <translation>Bukas araw at gabi</translation>
    </message>
    <message>
        <source>Not in your language, only: %1</source>
        <translation>Wala sa wika ninyo, sa mga wikang ito lang: %1</translation>
    </message>
    <message>
        <source>There is no question yet. Please speak or type it.</source>
        <translation>Wala pa pong tanong. Magsalita po o mag-type.</translation>
    </message>
    <message>
        <source>That is very long. Please ask in one or two short sentences.</source>
        <translation>Masyado pong mahaba. Magtanong po sa isa o dalawang maikling pangungusap.</translation>
    </message>
    <message>
        <source>This language is not ready yet. Please choose another one.</source>
        <translation>Hindi pa po handa ang wikang ito. Pumili po ng iba.</translation>
    </message>
    <message>
        <source>That did not work. Please try again.</source>
        <translation>Hindi po gumana. Subukan po ulit.</translation>
    </message>
    <message>
        <source>This answer cannot be shown now. Please ask a member of staff.</source>
        <translation>Hindi po maipakita ngayon ang sagot na ito. Magtanong po sa staff.</translation>
    </message>
    <message>
        <source>I cannot listen in this language now. You can type or choose a topic.</source>
        <translation>Hindi po ako makapakinig sa wikang ito ngayon. Mag-type o pumili ng paksa.</translation>
    </message>
    <message>
        <source>The microphone does not work now. You can type or choose a topic.</source>
        <translation>Hindi po gumagana ang mikropono ngayon. Mag-type o pumili ng paksa.</translation>
    </message>
    <message>
        <source>I could not hear anything. Please come closer and say it again.</source>
        <translation>Wala po akong narinig. Lumapit po kayo at ulitin.</translation>
    </message>
    <message>
        <source>I cannot read aloud in this language. You can read it here or print it.</source>
        <translation>Hindi ko po ito mababasa nang malakas sa wikang ito. Basahin dito o i-print.</translation>
    </message>
    <message>
        <source>The loudspeaker does not work now. You can read the answer here.</source>
        <translation>Hindi po gumagana ang speaker ngayon. Mababasa ninyo rito ang sagot.</translation>
    </message>
    <message>
        <source>There is no printer here. You can take the answer with you on your phone.</source>
        <translation>Wala pong printer dito. Madadala ninyo ang sagot sa phone ninyo.</translation>
    </message>
    <message>
        <source>The paper did not print. You can take the answer with you on your phone.</source>
        <translation>Hindi po na-print ang papel. Madadala ninyo ang sagot sa phone ninyo.</translation>
    </message>
    <message>
        <source>This kiosk needs help from a member of staff. You can go on.</source>
        <translation>Kailangan po ng kiosk na ito ng tulong ng staff. Puwede po kayong magpatuloy.</translation>
    </message>
    <message>
        <source>Something went wrong here. It is not your fault. Please try again.</source>
        <translation>Nagkaproblema po rito. Hindi ninyo kasalanan. Subukan po ulit.</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Oo</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Hindi</translation>
    </message>
    <message>
        <source>The printer has no paper. A member of staff can put some in, then it goes on by itself.</source>
        <translation>Wala pong papel ang printer. Lalagyan ito ng staff, tapos kusa itong tutuloy.</translation>
    </message>
    <message>
        <source>Paper is stuck in the printer. Please tell a member of staff.</source>
        <translation>May naipit na papel sa printer. Pakisabi po sa staff.</translation>
    </message>
    <message>
        <source>The printer is open. Please tell a member of staff.</source>
        <translation>Nakabukas ang takip ng printer. Pakisabi po sa staff.</translation>
    </message>
    <message>
        <source>The printer has no ink. Please tell a member of staff.</source>
        <translation>Wala nang tinta ang printer. Pakisabi po sa staff.</translation>
    </message>
    <message>
        <source>The printer is switched off or not connected. Please tell a member of staff.</source>
        <translation>Nakapatay o hindi nakakonekta ang printer. Pakisabi po sa staff.</translation>
    </message>
    <message>
        <source>The printer has been stopped. Please tell a member of staff.</source>
        <translation>Nakahinto ang printer. Pakisabi po sa staff.</translation>
    </message>
    <message>
        <source>The printer needs help. Please tell a member of staff.</source>
        <translation>Kailangan ng printer ng tulong. Pakisabi po sa staff.</translation>
    </message>
    <message>
        <source>Getting your paper ready …</source>
        <translation>Inihahanda po ang papel ninyo …</translation>
    </message>
    <message>
        <source>Waiting for the printer …</source>
        <translation>Hinihintay po ang printer …</translation>
    </message>
    <message>
        <source>Printing. Please wait for your paper.</source>
        <translation>Nagpi-print na. Pakihintay po ang papel ninyo.</translation>
    </message>
    <message>
        <source>Did your paper come out?</source>
        <translation>Lumabas po ba ang papel ninyo?</translation>
    </message>
    <message>
        <source>Open now</source>
        <translation>Bukas ngayon</translation>
    </message>
    <message>
        <source>Open until %1</source>
        <translation>Bukas. Magsasara: %1</translation>
    </message>
    <message>
        <source>Closed now</source>
        <translation>Sarado ngayon</translation>
    </message>
    <message>
        <source>Closed now. Opens: %1</source>
        <translation>Sarado. Magbubukas: %1</translation>
    </message>
    <message>
        <source>Opening hours not known</source>
        <translation>Hindi alam ang oras ng bukas</translation>
    </message>
    <message>
        <source>north</source>
        <translation>hilaga</translation>
    </message>
    <message>
        <source>north-east</source>
        <translation>hilagang-silangan</translation>
    </message>
    <message>
        <source>east</source>
        <translation>silangan</translation>
    </message>
    <message>
        <source>south-east</source>
        <translation>timog-silangan</translation>
    </message>
    <message>
        <source>south</source>
        <translation>timog</translation>
    </message>
    <message>
        <source>south-west</source>
        <translation>timog-kanluran</translation>
    </message>
    <message>
        <source>west</source>
        <translation>kanluran</translation>
    </message>
    <message>
        <source>north-west</source>
        <translation>hilagang-kanluran</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>Telepono</translation>
    </message>
    <message>
        <source>Opening hours</source>
        <translation>Oras ng bukas</translation>
    </message>
    <message>
        <source>From this centre, not from a public office.</source>
        <translation>Mula sa sentrong ito, hindi sa opisina ng gobyerno.</translation>
    </message>
    <message>
        <source>I could not read the lines. Please type them.</source>
        <translation>Hindi ko mabasa ang mga linya. Paki-type na lang.</translation>
    </message>
    <message>
        <source>The camera does not work now. Please type the lines.</source>
        <translation>Hindi gumagana ang camera ngayon. Paki-type ang mga linya.</translation>
    </message>
</context>
</TS>
