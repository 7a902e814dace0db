<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ko_KR" sourcelanguage="en">
<context>
    <name>AnswerPage</name>
    <message>
        <source>Machine translation</source>
        <translation>기계 번역</translation>
    </message>
    <message>
        <source>Not yet checked by a native reader</source>
        <translation>아직 원어민이 확인하지 않은 글입니다</translation>
    </message>
    <message>
        <source>No official source found</source>
        <translation>공식 출처를 찾지 못함</translation>
    </message>
    <message>
        <source>May be out of date</source>
        <translation>오래된 내용일 수 있음</translation>
    </message>
    <message>
        <source>The original text</source>
        <translation>원문</translation>
    </message>
    <message>
        <source>Bring with you</source>
        <translation>가져갈 것</translation>
    </message>
    <message>
        <source>Checked on %1</source>
        <translation>%1에 확인함</translation>
    </message>
    <message>
        <source>People also ask</source>
        <translation>함께 묻는 질문</translation>
    </message>
    <message>
        <source>Needs help</source>
        <translation>도움이 필요합니다</translation>
    </message>
    <message>
        <source>On my phone</source>
        <translation>휴대전화로 받기</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>인쇄</translation>
    </message>
    <message>
        <source>I am finished</source>
        <translation>끝내기</translation>
    </message>
    <message>
        <source>Talk with staff in two languages</source>
        <translation>직원과 두 언어로 말하기</translation>
    </message>
</context>
<context>
    <name>AskingPage</name>
    <message>
        <source>I am listening …</source>
        <translation>듣고 있어요 …</translation>
    </message>
    <message>
        <source>I am looking for the answer …</source>
        <translation>답을 찾고 있어요 …</translation>
    </message>
    <message>
        <source>I did not hear anything</source>
        <translation>아무 말도 들리지 않았어요</translation>
    </message>
    <message>
        <source>Please come closer and speak a little louder.</source>
        <translation>조금 더 가까이 와서 크게 말씀해 주세요.</translation>
    </message>
    <message>
        <source>Too loud. Please step back a little.</source>
        <translation>소리가 너무 커요. 조금 뒤로 물러나 주세요.</translation>
    </message>
    <message>
        <source>It is very noisy here.</source>
        <translation>여기가 너무 시끄러워요.</translation>
    </message>
    <message>
        <source>Nothing is recorded.</source>
        <translation>녹음하지 않습니다.</translation>
    </message>
    <message>
        <source>That is my question</source>
        <translation>질문을 다 말했어요</translation>
    </message>
    <message>
        <source>Say it again</source>
        <translation>다시 말하기</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>글자로 쓰기</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>취소</translation>
    </message>
</context>
<context>
    <name>AttractPage</name>
    <message>
        <source>Touch to start</source>
        <translation>눌러서 시작</translation>
    </message>
    <message>
        <source>Talk with staff</source>
        <translation>직원과 말하기</translation>
    </message>
</context>
<context>
    <name>Banner</name>
    <message>
        <source>Type instead</source>
        <translation>글자로 쓰기</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>확인</translation>
    </message>
</context>
<context>
    <name>BenefitsPage</name>
    <message>
        <source>What help can I get?</source>
        <translation>어떤 도움을 받을 수 있나요?</translation>
    </message>
    <message>
        <source>This is only a first look. The office decides.</source>
        <translation>미리 살펴보는 것입니다. 결정은 담당 기관이 합니다.</translation>
    </message>
    <message>
        <source>You can probably get this</source>
        <translation>받을 수 있을 것 같아요</translation>
    </message>
    <message>
        <source>Ask about this</source>
        <translation>물어보세요</translation>
    </message>
    <message>
        <source>Probably not for you</source>
        <translation>해당되지 않을 것 같아요</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>네</translation>
    </message>
    <message>
        <source>No</source>
        <translation>아니요</translation>
    </message>
    <message>
        <source>Amounts as of %1</source>
        <translation>%1 기준 금액</translation>
    </message>
    <message>
        <source>Where to apply</source>
        <translation>신청하는 곳</translation>
    </message>
    <message>
        <source>Not yet checked by a native reader</source>
        <translation>아직 원어민이 확인하지 않은 글입니다</translation>
    </message>
    <message>
        <source>I do not know, or would rather not say</source>
        <translation>모르거나 말하고 싶지 않아요</translation>
    </message>
    <message>
        <source>Start again</source>
        <translation>다시 시작</translation>
    </message>
</context>
<context>
    <name>ChoosePage</name>
    <message>
        <source>Did you mean one of these?</source>
        <translation>이 중에 있나요?</translation>
    </message>
    <message>
        <source>None of these</source>
        <translation>여기 없어요</translation>
    </message>
    <message>
        <source>Say it again</source>
        <translation>다시 말하기</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>글자로 쓰기</translation>
    </message>
</context>
<context>
    <name>ComfortButtons</name>
    <message>
        <source>Language</source>
        <translation>언어</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>글자 크기</translation>
    </message>
    <message>
        <source>Strong contrast</source>
        <translation>선명하게 보기</translation>
    </message>
    <message>
        <source>Buttons lower</source>
        <translation>버튼 아래로</translation>
    </message>
</context>
<context>
    <name>EmergencyPage</name>
    <message>
        <source>Call now</source>
        <translation>지금 전화하세요</translation>
    </message>
    <message>
        <source>Talk with staff</source>
        <translation>직원과 말하기</translation>
    </message>
    <message>
        <source>I meant something else</source>
        <translation>다른 뜻이었어요</translation>
    </message>
</context>
<context>
    <name>Faces</name>
    <message>
        <source>Yes, it helped</source>
        <translation>네, 도움이 됐어요</translation>
    </message>
    <message>
        <source>A little</source>
        <translation>조금</translation>
    </message>
    <message>
        <source>No, it did not</source>
        <translation>아니요</translation>
    </message>
</context>
<context>
    <name>FormListPage</name>
    <message>
        <source>Fill in a form</source>
        <translation>서류 작성하기</translation>
    </message>
    <message>
        <source>I ask one question after another. You get the form on paper.</source>
        <translation>질문을 하나씩 드립니다. 작성한 서류는 종이로 받습니다.</translation>
    </message>
</context>
<context>
    <name>FormOffer</name>
    <message>
        <source>Fill in a form</source>
        <translation>서류 작성하기</translation>
    </message>
</context>
<context>
    <name>FormPacketPage</name>
    <message>
        <source>Your form is ready</source>
        <translation>서류가 준비되었습니다</translation>
    </message>
    <message>
        <source>Sign it by hand. The office decides.</source>
        <translation>직접 서명하세요. 결정은 기관이 합니다.</translation>
    </message>
    <message>
        <source>Not yet checked by a native reader</source>
        <translation>아직 원어민이 확인하지 않은 글입니다</translation>
    </message>
    <message>
        <source>Bring with you</source>
        <translation>가져갈 것</translation>
    </message>
    <message>
        <source>Fee</source>
        <translation>수수료</translation>
    </message>
    <message>
        <source>Free of charge</source>
        <translation>무료</translation>
    </message>
    <message>
        <source>Where to apply</source>
        <translation>신청하는 곳</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>인쇄</translation>
    </message>
    <message>
        <source>On my phone</source>
        <translation>휴대전화로 받기</translation>
    </message>
    <message>
        <source>Another form</source>
        <translation>다른 서류</translation>
    </message>
    <message>
        <source>I am finished</source>
        <translation>끝내기</translation>
    </message>
</context>
<context>
    <name>FormQuestionPage</name>
    <message>
        <source>Question %1 of at most %2</source>
        <translation>%1번째 질문 (최대 %2개)</translation>
    </message>
    <message>
        <source>On the form: %1</source>
        <translation>서류의 칸: %1</translation>
    </message>
    <message>
        <source>Example: %1</source>
        <translation>예: %1</translation>
    </message>
    <message>
        <source>Say it</source>
        <translation>말하기</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>다음</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>그대로 두기</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>고치기</translation>
    </message>
    <message>
        <source>I will write it by hand later</source>
        <translation>나중에 직접 쓰겠습니다</translation>
    </message>
    <message>
        <source>Leave it empty</source>
        <translation>비워 두기</translation>
    </message>
</context>
<context>
    <name>FormReviewPage</name>
    <message>
        <source>Is everything right?</source>
        <translation>모두 맞습니까?</translation>
    </message>
    <message>
        <source>Touch what you want to change.</source>
        <translation>고칠 것을 누르세요.</translation>
    </message>
    <message>
        <source>Write it by hand</source>
        <translation>직접 쓰세요</translation>
    </message>
    <message>
        <source>Look at this once more</source>
        <translation>다시 한번 확인하세요</translation>
    </message>
    <message>
        <source>Everything is right</source>
        <translation>모두 맞습니다</translation>
    </message>
</context>
<context>
    <name>GoodbyePage</name>
    <message>
        <source>Thank you. Goodbye!</source>
        <translation>감사합니다. 안녕히 가세요!</translation>
    </message>
    <message>
        <source>Was this helpful?</source>
        <translation>도움이 되었나요?</translation>
    </message>
    <message>
        <source>Everything you said and read here has been wiped.</source>
        <translation>여기서 말하고 읽은 내용을 모두 지웠습니다.</translation>
    </message>
    <message>
        <source>Everything you said and read here is wiped when you leave.</source>
        <translation>떠나시면 여기서 말하고 읽은 내용을 모두 지웁니다.</translation>
    </message>
    <message>
        <source>Leave without an answer</source>
        <translation>답하지 않고 나가기</translation>
    </message>
</context>
<context>
    <name>HeardLine</name>
    <message>
        <source>I heard: %1</source>
        <translation>이렇게 들었어요: %1</translation>
    </message>
    <message>
        <source>Correct it</source>
        <translation>고치기</translation>
    </message>
</context>
<context>
    <name>HeardPage</name>
    <message>
        <source>I heard:</source>
        <translation>이렇게 들었어요:</translation>
    </message>
    <message>
        <source>I did not hear anything</source>
        <translation>아무 말도 들리지 않았어요</translation>
    </message>
    <message>
        <source>Please come closer and speak a little louder.</source>
        <translation>조금 더 가까이 와서 크게 말씀해 주세요.</translation>
    </message>
    <message>
        <source>Or did you say:</source>
        <translation>아니면 이렇게 말씀하셨나요:</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>네</translation>
    </message>
    <message>
        <source>Say it again</source>
        <translation>다시 말하기</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>글자로 쓰기</translation>
    </message>
</context>
<context>
    <name>HelpPage</name>
    <message>
        <source>Emergency numbers</source>
        <translation>긴급 전화번호</translation>
    </message>
    <message>
        <source>On the phone, say the name of your language first.</source>
        <translation>전화가 연결되면 먼저 쓰는 언어의 이름을 말하세요.</translation>
    </message>
    <message>
        <source>Talk with staff</source>
        <translation>직원과 말하기</translation>
    </message>
</context>
<context>
    <name>HomePage</name>
    <message>
        <source>What would you like to know?</source>
        <translation>무엇이 궁금하세요?</translation>
    </message>
    <message>
        <source>I cannot hear this language yet. You can type or choose a topic.</source>
        <translation>이 언어는 아직 들을 수 없어요. 글자로 쓰거나 주제를 고르세요.</translation>
    </message>
    <message>
        <source>Touch and speak</source>
        <translation>눌러서 말하기</translation>
    </message>
    <message>
        <source>Type instead</source>
        <translation>글자로 쓰기</translation>
    </message>
    <message>
        <source>Type your question</source>
        <translation>질문을 쓰세요</translation>
    </message>
    <message>
        <source>Or choose a topic</source>
        <translation>주제를 고르셔도 됩니다</translation>
    </message>
    <message>
        <source>Fill in a form</source>
        <translation>서류 작성하기</translation>
    </message>
    <message>
        <source>I am finished</source>
        <translation>끝내기</translation>
    </message>
    <message>
        <source>Where to go</source>
        <translation>어디로 가나요</translation>
    </message>
    <message>
        <source>What help can I get?</source>
        <translation>어떤 도움을 받을 수 있나요?</translation>
    </message>
    <message>
        <source>Talk with staff in two languages</source>
        <translation>직원과 두 언어로 말하기</translation>
    </message>
</context>
<context>
    <name>IdleSheet</name>
    <message>
        <source>Are you still here?</source>
        <translation>아직 계세요?</translation>
    </message>
    <message>
        <source>If not, everything you said and read here is wiped now.</source>
        <translation>안 계시면 지금 모든 내용을 지웁니다.</translation>
    </message>
    <message>
        <source>I am still here</source>
        <translation>아직 있어요</translation>
    </message>
    <message>
        <source>I am finished</source>
        <translation>끝내기</translation>
    </message>
</context>
<context>
    <name>InterpreterWords</name>
    <message>
        <source>Staff</source>
        <translation>직원</translation>
    </message>
    <message>
        <source>Visitor</source>
        <translation>방문자</translation>
    </message>
    <message>
        <source>Touch and speak</source>
        <translation>눌러서 말하기</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>글자로 쓰기</translation>
    </message>
    <message>
        <source>Phrases</source>
        <translation>자주 쓰는 말</translation>
    </message>
    <message>
        <source>Clear all</source>
        <translation>모두 지우기</translation>
    </message>
    <message>
        <source>Turn round</source>
        <translation>돌리기</translation>
    </message>
    <message>
        <source>I am listening …</source>
        <translation>듣고 있어요 …</translation>
    </message>
    <message>
        <source>One moment …</source>
        <translation>잠시만요 …</translation>
    </message>
    <message>
        <source>I did not hear anything</source>
        <translation>아무 말도 들리지 않았어요</translation>
    </message>
    <message>
        <source>That is all</source>
        <translation>다 말했어요</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>취소</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>닫기</translation>
    </message>
    <message>
        <source>Correct it</source>
        <translation>고치기</translation>
    </message>
    <message>
        <source>Or did you say:</source>
        <translation>아니면 이렇게 말씀하셨나요:</translation>
    </message>
    <message>
        <source>Translate</source>
        <translation>번역하기</translation>
    </message>
    <message>
        <source>Translating …</source>
        <translation>번역하고 있어요 …</translation>
    </message>
    <message>
        <source>Translate back</source>
        <translation>되번역</translation>
    </message>
    <message>
        <source>Translated back by machine. This is information, not proof.</source>
        <translation>기계가 되번역한 것입니다. 참고용이며 정확하다는 증거는 아닙니다.</translation>
    </message>
    <message>
        <source>It cannot be translated back.</source>
        <translation>되번역할 수 없습니다.</translation>
    </message>
    <message>
        <source>Listen</source>
        <translation>듣기</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>그만 듣기</translation>
    </message>
    <message>
        <source>Speak, type or touch a phrase. The other person reads and hears it in their own language.</source>
        <translation>말하거나 입력하거나 자주 쓰는 말을 누르세요. 상대방은 자기 언어로 읽고 듣습니다.</translation>
    </message>
    <message>
        <source>Nothing is recorded.</source>
        <translation>녹음하지 않습니다.</translation>
    </message>
    <message>
        <source>There is no translator for these two languages here. The phrases are translated; other words are shown as they were said.</source>
        <translation>이 두 언어를 위한 번역기가 여기에 없습니다. 자주 쓰는 말은 번역되고, 다른 말은 말한 그대로 보입니다.</translation>
    </message>
    <message>
        <source>Talk with staff</source>
        <translation>직원과 말하기</translation>
    </message>
    <message>
        <source>You can ask for an interpreter by phone:</source>
        <translation>전화로 통역을 부탁할 수 있습니다:</translation>
    </message>
    <message>
        <source>The original text</source>
        <translation>원문</translation>
    </message>
    <message>
        <source>Written and checked by people</source>
        <translation>사람이 쓰고 확인한 글</translation>
    </message>
    <message>
        <source>Written by people, not yet checked</source>
        <translation>사람이 썼지만 아직 확인하지 않은 글</translation>
    </message>
    <message>
        <source>Taken from an earlier text</source>
        <translation>이전 글에서 가져옴</translation>
    </message>
    <message>
        <source>Machine translation. It may be wrong.</source>
        <translation>기계 번역입니다. 틀릴 수 있습니다.</translation>
    </message>
    <message>
        <source>Translated twice by machine. It may be wrong.</source>
        <translation>기계가 두 번 거쳐 번역했습니다. 틀릴 수 있습니다.</translation>
    </message>
    <message>
        <source>Not translated, because it could be wrong:</source>
        <translation>틀릴 수 있어서 번역하지 않았습니다:</translation>
    </message>
    <message>
        <source>Not translated. These are the original words.</source>
        <translation>번역하지 않은 원래 말입니다.</translation>
    </message>
    <message>
        <source>A number, an amount or a date would have been changed.</source>
        <translation>숫자, 금액 또는 날짜가 바뀔 뻔했습니다.</translation>
    </message>
    <message>
        <source>A unit such as days or won would have been changed.</source>
        <translation>일이나 원 같은 단위가 바뀔 뻔했습니다.</translation>
    </message>
    <message>
        <source>A code such as the name of a visa would have been changed.</source>
        <translation>비자 이름 같은 코드가 바뀔 뻔했습니다.</translation>
    </message>
    <message>
        <source>An address or a phone number would have been changed.</source>
        <translation>주소나 전화번호가 바뀔 뻔했습니다.</translation>
    </message>
    <message>
        <source>An official word would have been lost.</source>
        <translation>공식 용어가 빠질 뻔했습니다.</translation>
    </message>
    <message>
        <source>Yes and no could have been mixed up.</source>
        <translation>긍정과 부정이 바뀔 수 있었습니다.</translation>
    </message>
    <message>
        <source>“Must” and “may” could have been mixed up.</source>
        <translation>“해야 한다”와 “해도 된다”가 바뀔 수 있었습니다.</translation>
    </message>
    <message>
        <source>A limit such as “at least” or “within” would have been lost.</source>
        <translation>“이상”이나 “이내” 같은 한도가 빠질 뻔했습니다.</translation>
    </message>
    <message>
        <source>The machine repeated itself.</source>
        <translation>기계가 같은 말을 되풀이했습니다.</translation>
    </message>
    <message>
        <source>It came out in the wrong language.</source>
        <translation>다른 언어로 나왔습니다.</translation>
    </message>
    <message>
        <source>A part of it would have been lost.</source>
        <translation>일부가 빠질 뻔했습니다.</translation>
    </message>
    <message>
        <source>Something would have been added that was not said.</source>
        <translation>말하지 않은 내용이 더해질 뻔했습니다.</translation>
    </message>
    <message>
        <source>It was too much at once. Please say it in short sentences.</source>
        <translation>한 번에 너무 많습니다. 짧은 문장으로 말씀해 주세요.</translation>
    </message>
    <message>
        <source>The machine is not sure enough.</source>
        <translation>기계가 충분히 확신하지 못합니다.</translation>
    </message>
</context>
<context>
    <name>LanguageOffer</name>
    <message>
        <source>You seem to use this language. Touch to go on in it.</source>
        <translation>이 언어를 쓰시는 것 같습니다. 누르면 이 언어로 계속합니다.</translation>
    </message>
</context>
<context>
    <name>LanguagePage</name>
    <message>
        <source>Say something in your language</source>
        <translation>자기 나라 말로 말해 보세요</translation>
    </message>
    <message>
        <source>Choose your language</source>
        <translation>언어를 고르세요</translation>
    </message>
</context>
<context>
    <name>PageFrame</name>
    <message>
        <source>More below</source>
        <translation>아래에 더 있어요</translation>
    </message>
    <message>
        <source>I am looking for the answer …</source>
        <translation>답을 찾고 있어요 …</translation>
    </message>
</context>
<context>
    <name>PlaceAddress</name>
    <message>
        <source>Show this to a taxi driver</source>
        <translation>택시 기사에게 보여 주세요</translation>
    </message>
    <message>
        <source>Only the area is known. Please call before you go.</source>
        <translation>정확한 주소는 모릅니다. 가기 전에 전화하세요.</translation>
    </message>
</context>
<context>
    <name>PlaceHours</name>
    <message>
        <source>Today is a public holiday (%1). It may be closed.</source>
        <translation>오늘은 공휴일입니다(%1). 쉴 수도 있습니다.</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>쉼</translation>
    </message>
    <message>
        <source>Closed on public holidays</source>
        <translation>공휴일은 쉽니다</translation>
    </message>
</context>
<context>
    <name>PlaceListPage</name>
    <message>
        <source>All places</source>
        <translation>모든 곳</translation>
    </message>
    <message>
        <source>All cities</source>
        <translation>모든 도시</translation>
    </message>
    <message>
        <source>Open now</source>
        <translation>지금 열려 있음</translation>
    </message>
    <message>
        <source>My language is spoken</source>
        <translation>내 언어로 상담</translation>
    </message>
    <message>
        <source>Nothing was found. Please search with less.</source>
        <translation>찾지 못했습니다. 조건을 줄여 보세요.</translation>
    </message>
    <message>
        <source>There are more. Choose a city to see them.</source>
        <translation>더 있습니다. 도시를 고르면 보입니다.</translation>
    </message>
</context>
<context>
    <name>PlaceMap</name>
    <message>
        <source>Map</source>
        <translation>지도</translation>
    </message>
    <message>
        <source>You are here</source>
        <translation>현재 위치</translation>
    </message>
</context>
<context>
    <name>PlaceOffer</name>
    <message>
        <source>Where to go</source>
        <translation>어디로 가나요</translation>
    </message>
</context>
<context>
    <name>PlacePage</name>
    <message>
        <source>Languages spoken: %1</source>
        <translation>쓸 수 있는 언어: %1</translation>
    </message>
    <message>
        <source>About %1 from here. Direction: %2</source>
        <translation>여기에서 약 %1. 방향: %2</translation>
    </message>
    <message>
        <source>Not confirmed on an official page. Please call before you go.</source>
        <translation>공식 기관의 글로 확인하지 못했습니다. 가기 전에 전화하세요.</translation>
    </message>
    <message>
        <source>Checked on %1</source>
        <translation>%1에 확인함</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>인쇄</translation>
    </message>
    <message>
        <source>On my phone</source>
        <translation>휴대전화로 받기</translation>
    </message>
    <message>
        <source>I am finished</source>
        <translation>끝내기</translation>
    </message>
</context>
<context>
    <name>PlacesPage</name>
    <message>
        <source>Where to go</source>
        <translation>어디로 가나요</translation>
    </message>
    <message>
        <source>All places</source>
        <translation>모든 곳</translation>
    </message>
</context>
<context>
    <name>PrintStatus</name>
    <message>
        <source>We are sorry. Take the answer with you on your phone, or ask a member of staff.</source>
        <translation>죄송합니다. 휴대전화로 받아 가거나 직원에게 말씀하세요.</translation>
    </message>
    <message>
        <source>The printer has little ink left. If the page is pale, please tell a member of staff.</source>
        <translation>프린터 잉크가 얼마 남지 않았어요. 글씨가 흐리면 직원에게 말씀해 주세요.</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>네</translation>
    </message>
    <message>
        <source>No</source>
        <translation>아니요</translation>
    </message>
    <message>
        <source>Print again</source>
        <translation>다시 인쇄</translation>
    </message>
    <message>
        <source>On my phone</source>
        <translation>휴대전화로 받기</translation>
    </message>
    <message>
        <source>Talk with staff</source>
        <translation>직원과 말하기</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>닫기</translation>
    </message>
    <message>
        <source>Do not print</source>
        <translation>인쇄하지 않기</translation>
    </message>
</context>
<context>
    <name>QrSheet</name>
    <message>
        <source>Point the camera of your phone here</source>
        <translation>휴대전화 카메라로 여기를 비추세요</translation>
    </message>
    <message>
        <source>It works without internet. Then save or send the text on your phone.</source>
        <translation>인터넷 없이 됩니다. 글을 휴대전화에 저장하거나 보내세요.</translation>
    </message>
    <message>
        <source>Code %1 of %2. Scan one after another: the text goes on in the next code.</source>
        <translation>코드 %1/%2. 차례로 비추세요. 글이 다음 코드로 이어집니다.</translation>
    </message>
    <message>
        <source>The code holds a shorter text. Print the page for all of it.</source>
        <translation>코드에는 짧은 글만 있습니다. 전체는 인쇄하세요.</translation>
    </message>
    <message>
        <source>Previous code</source>
        <translation>이전 코드</translation>
    </message>
    <message>
        <source>Next code</source>
        <translation>다음 코드</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>완료</translation>
    </message>
</context>
<context>
    <name>ReadButton</name>
    <message>
        <source>Pause</source>
        <translation>잠깐 멈춤</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>이어서 듣기</translation>
    </message>
    <message>
        <source>One moment …</source>
        <translation>잠시만요 …</translation>
    </message>
    <message>
        <source>Listen</source>
        <translation>듣기</translation>
    </message>
</context>
<context>
    <name>ReadingControls</name>
    <message>
        <source>Stop</source>
        <translation>그만 듣기</translation>
    </message>
    <message>
        <source>Slow</source>
        <translation>느리게</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>보통</translation>
    </message>
    <message>
        <source>Fast</source>
        <translation>빠르게</translation>
    </message>
    <message>
        <source>Quieter</source>
        <translation>작게</translation>
    </message>
    <message>
        <source>Louder</source>
        <translation>크게</translation>
    </message>
</context>
<context>
    <name>RefusalPage</name>
    <message>
        <source>I do not know this</source>
        <translation>이건 제가 잘 모르겠어요</translation>
    </message>
    <message>
        <source>I would rather say so than tell you something wrong. These people can help.</source>
        <translation>잘못 알려 드리기보다 모른다고 말씀드릴게요. 이분들이 도와드릴 수 있어요.</translation>
    </message>
    <message>
        <source>Talk with staff</source>
        <translation>직원과 말하기</translation>
    </message>
    <message>
        <source>A person here can help you. It costs nothing.</source>
        <translation>이곳 직원이 무료로 도와드립니다.</translation>
    </message>
    <message>
        <source>Perhaps one of these helps</source>
        <translation>혹시 이것이 도움이 될까요</translation>
    </message>
    <message>
        <source>Ask in other words</source>
        <translation>다르게 물어보기</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>글자로 쓰기</translation>
    </message>
</context>
<context>
    <name>StaffSheet</name>
    <message>
        <source>Please show this to a member of staff</source>
        <translation>직원에게 이 화면을 보여 주세요</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>확인</translation>
    </message>
    <message>
        <source>Talk with staff in two languages</source>
        <translation>직원과 두 언어로 말하기</translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <source>Back</source>
        <translation>뒤로</translation>
    </message>
    <message>
        <source>Start page</source>
        <translation>처음 화면</translation>
    </message>
    <message>
        <source>Talk with staff</source>
        <translation>직원과 말하기</translation>
    </message>
    <message>
        <source>Emergency numbers</source>
        <translation>긴급 전화번호</translation>
    </message>
</context>
<context>
    <name>TypingPage</name>
    <message>
        <source>Type your question</source>
        <translation>질문을 쓰세요</translation>
    </message>
    <message>
        <source>For example: I changed my address</source>
        <translation>예: 주소가 바뀌었어요</translation>
    </message>
    <message>
        <source>Ask</source>
        <translation>질문하기</translation>
    </message>
    <message>
        <source>People often ask</source>
        <translation>많이 묻는 질문</translation>
    </message>
    <message>
        <source>Do you mean one of these?</source>
        <translation>이 중에 있나요?</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>Open day and night</source>
        <translation>24시간</translation>
    </message>
    <message>
        <source>There is no question yet. Please speak or type it.</source>
        <translation>아직 질문이 없어요. 말하거나 써 주세요.</translation>
    </message>
    <message>
        <source>That is very long. Please ask in one or two short sentences.</source>
        <translation>너무 길어요. 짧게 한두 문장으로 물어봐 주세요.</translation>
    </message>
    <message>
        <source>This language is not ready yet. Please choose another one.</source>
        <translation>이 언어는 아직 준비되지 않았습니다. 다른 언어를 고르세요.</translation>
    </message>
    <message>
        <source>That did not work. Please try again.</source>
        <translation>되지 않았어요. 다시 해 주세요.</translation>
    </message>
    <message>
        <source>This answer cannot be shown now. Please ask a member of staff.</source>
        <translation>지금은 이 답을 보여 드릴 수 없습니다. 직원에게 물어보세요.</translation>
    </message>
    <message>
        <source>I cannot listen in this language now. You can type or choose a topic.</source>
        <translation>지금은 이 언어를 들을 수 없어요. 글자로 쓰거나 주제를 고르세요.</translation>
    </message>
    <message>
        <source>The microphone does not work now. You can type or choose a topic.</source>
        <translation>마이크가 지금 작동하지 않아요. 글자로 쓰거나 주제를 고르세요.</translation>
    </message>
    <message>
        <source>I could not hear anything. Please come closer and say it again.</source>
        <translation>들리지 않았어요. 가까이 와서 다시 말씀해 주세요.</translation>
    </message>
    <message>
        <source>I cannot read aloud in this language. You can read it here or print it.</source>
        <translation>이 언어로는 읽어 드릴 수 없어요. 화면으로 읽거나 인쇄하세요.</translation>
    </message>
    <message>
        <source>The loudspeaker does not work now. You can read the answer here.</source>
        <translation>지금은 소리가 나지 않아요. 화면으로 읽어 주세요.</translation>
    </message>
    <message>
        <source>There is no printer here. You can take the answer with you on your phone.</source>
        <translation>여기에는 프린터가 없어요. 휴대전화로 받아 가세요.</translation>
    </message>
    <message>
        <source>The paper did not print. You can take the answer with you on your phone.</source>
        <translation>인쇄되지 않았어요. 휴대전화로 받아 가세요.</translation>
    </message>
    <message>
        <source>This kiosk needs help from a member of staff. You can go on.</source>
        <translation>직원의 점검이 필요하지만 계속 쓰실 수 있습니다.</translation>
    </message>
    <message>
        <source>Something went wrong here. It is not your fault. Please try again.</source>
        <translation>기계에 문제가 생겼어요. 잘못하신 게 아니에요. 다시 해 주세요.</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>네</translation>
    </message>
    <message>
        <source>No</source>
        <translation>아니요</translation>
    </message>
    <message>
        <source>The printer has no paper. A member of staff can put some in, then it goes on by itself.</source>
        <translation>프린터에 종이가 없어요. 직원이 종이를 넣으면 저절로 이어집니다.</translation>
    </message>
    <message>
        <source>Paper is stuck in the printer. Please tell a member of staff.</source>
        <translation>프린터에 종이가 걸렸어요. 직원에게 말씀해 주세요.</translation>
    </message>
    <message>
        <source>The printer is open. Please tell a member of staff.</source>
        <translation>프린터 뚜껑이 열려 있어요. 직원에게 말씀해 주세요.</translation>
    </message>
    <message>
        <source>The printer has no ink. Please tell a member of staff.</source>
        <translation>프린터 잉크가 없어요. 직원에게 말씀해 주세요.</translation>
    </message>
    <message>
        <source>The printer is switched off or not connected. Please tell a member of staff.</source>
        <translation>프린터가 꺼져 있거나 연결되지 않았어요. 직원에게 말씀해 주세요.</translation>
    </message>
    <message>
        <source>The printer has been stopped. Please tell a member of staff.</source>
        <translation>프린터가 멈춰 있어요. 직원에게 말씀해 주세요.</translation>
    </message>
    <message>
        <source>The printer needs help. Please tell a member of staff.</source>
        <translation>프린터를 살펴봐야 해요. 직원에게 말씀해 주세요.</translation>
    </message>
    <message>
        <source>Getting your paper ready …</source>
        <translation>인쇄를 준비하고 있어요 …</translation>
    </message>
    <message>
        <source>Waiting for the printer …</source>
        <translation>프린터를 기다리고 있어요 …</translation>
    </message>
    <message>
        <source>Printing. Please wait for your paper.</source>
        <translation>인쇄하고 있어요. 종이를 기다려 주세요.</translation>
    </message>
    <message>
        <source>Did your paper come out?</source>
        <translation>종이가 나왔나요?</translation>
    </message>
    <message>
        <source>Open now</source>
        <translation>지금 열려 있음</translation>
    </message>
    <message>
        <source>Open until %1</source>
        <translation>열려 있음. 닫는 시간: %1</translation>
    </message>
    <message>
        <source>Closed now</source>
        <translation>지금 닫혀 있음</translation>
    </message>
    <message>
        <source>Closed now. Opens: %1</source>
        <translation>닫혀 있음. 여는 시간: %1</translation>
    </message>
    <message>
        <source>Opening hours not known</source>
        <translation>여는 시간 모름</translation>
    </message>
    <message>
        <source>north</source>
        <translation>북쪽</translation>
    </message>
    <message>
        <source>north-east</source>
        <translation>북동쪽</translation>
    </message>
    <message>
        <source>east</source>
        <translation>동쪽</translation>
    </message>
    <message>
        <source>south-east</source>
        <translation>남동쪽</translation>
    </message>
    <message>
        <source>south</source>
        <translation>남쪽</translation>
    </message>
    <message>
        <source>south-west</source>
        <translation>남서쪽</translation>
    </message>
    <message>
        <source>west</source>
        <translation>서쪽</translation>
    </message>
    <message>
        <source>north-west</source>
        <translation>북서쪽</translation>
    </message>
</context>
</TS>
