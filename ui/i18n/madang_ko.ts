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
        <source>Bring with you</source>
        <translation>가져갈 것</translation>
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
        <source>Fill in these applications</source>
        <translation>이 신청서들 작성하기</translation>
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
        <source>Deadlines</source>
        <translation>기한</translation>
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
    <name>ConfirmButton</name>
    <message>
        <source>No</source>
        <translation>아니요</translation>
    </message>
</context>
<context>
    <name>DeadlineCard</name>
    <message>
        <source>Last day: %1</source>
        <translation>마지막 날: %1</translation>
    </message>
    <message>
        <source>Days late: %1</source>
        <translation>지난 날: %1일</translation>
    </message>
    <message>
        <source>Days left: %1</source>
        <translation>남은 날: %1일</translation>
    </message>
    <message>
        <source>Possible from: %1</source>
        <translation>시작할 수 있는 날: %1</translation>
    </message>
    <message>
        <source>No official source found</source>
        <translation>공식 출처를 찾지 못함</translation>
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
    <name>FormChoices</name>
    <message>
        <source>Often chosen</source>
        <translation>많이 선택해요</translation>
    </message>
</context>
<context>
    <name>FormEntry</name>
    <message>
        <source>Next</source>
        <translation>다음</translation>
    </message>
</context>
<context>
    <name>FormHints</name>
    <message>
        <source>Example: %1</source>
        <translation>예: %1</translation>
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
    <message>
        <source>Your papers are ready</source>
        <translation>서류가 준비되었습니다</translation>
    </message>
    <message>
        <source>Not yet in your language</source>
        <translation>아직 선택한 언어로 되어 있지 않아요</translation>
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
        <source>Deadlines</source>
        <translation>기한</translation>
    </message>
    <message>
        <source>I am finished</source>
        <translation>끝내기</translation>
    </message>
    <message>
        <source>Your papers are ready</source>
        <translation>서류가 준비되었습니다</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>빼기</translation>
    </message>
    <message>
        <source>Together: %1</source>
        <translation>모두 %1</translation>
    </message>
</context>
<context>
    <name>FormPassportCamera</name>
    <message>
        <source>I see the lines. Hold still.</source>
        <translation>두 줄이 보입니다. 움직이지 마세요.</translation>
    </message>
    <message>
        <source>Hold the page with your photo here. Both lines at the bottom must be seen.</source>
        <translation>사진이 있는 면을 여기에 대 주세요. 맨 아래 두 줄이 모두 보여야 합니다.</translation>
    </message>
    <message>
        <source>No picture is kept.</source>
        <translation>영상은 저장하지 않습니다.</translation>
    </message>
</context>
<context>
    <name>FormPassportCheckPage</name>
    <message>
        <source>Is it as in your passport?</source>
        <translation>여권과 같습니까?</translation>
    </message>
    <message>
        <source>Everything is right</source>
        <translation>모두 맞습니다</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>고치기</translation>
    </message>
</context>
<context>
    <name>FormPassportPage</name>
    <message>
        <source>The two lines in your passport</source>
        <translation>여권 아래쪽 두 줄</translation>
    </message>
    <message>
        <source>They are on the page with your photo, at the bottom. Type them here, or use the passport reader.</source>
        <translation>사진이 있는 면의 맨 아래에 있습니다. 여기에 입력하거나 여권 판독기를 쓰세요.</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>다음</translation>
    </message>
    <message>
        <source>Hold it to the camera</source>
        <translation>여권을 카메라에 대기</translation>
    </message>
    <message>
        <source>Type instead</source>
        <translation>글자로 쓰기</translation>
    </message>
</context>
<context>
    <name>FormProgress</name>
    <message>
        <source>Not yet in your language</source>
        <translation>아직 선택한 언어로 되어 있지 않아요</translation>
    </message>
    <message>
        <source>On the form: %1</source>
        <translation>서류의 칸: %1</translation>
    </message>
</context>
<context>
    <name>FormQuestionPage</name>
    <message>
        <source>Question %1 of at most %2</source>
        <translation>%1번째 질문 (최대 %2개)</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>그대로 두기</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>고치기</translation>
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
    <name>FormSayButton</name>
    <message>
        <source>Say it</source>
        <translation>말하기</translation>
    </message>
</context>
<context>
    <name>FormWaysOut</name>
    <message>
        <source>Use the lines of my passport</source>
        <translation>여권의 두 줄로 입력</translation>
    </message>
    <message>
        <source>Spell it in English letters</source>
        <translation>영어 알파벳으로 말하기</translation>
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
        <source>Deadlines</source>
        <translation>기한</translation>
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
    <message>
        <source>If not, you are logged out now.</source>
        <translation>아니면 지금 로그아웃됩니다.</translation>
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
        <translation>쓰시는 언어로 말씀해 보세요</translation>
    </message>
    <message>
        <source>Choose your language</source>
        <translation>언어를 고르세요</translation>
    </message>
</context>
<context>
    <name>LeaveQuestion</name>
    <message>
        <source>Thank you. The centre will read it.</source>
        <translation>고맙습니다. 센터에서 읽어 보겠습니다.</translation>
    </message>
    <message>
        <source>May the centre keep this question, so that it can be answered in future?</source>
        <translation>앞으로 답할 수 있도록 센터가 이 질문을 보관해도 될까요?</translation>
    </message>
    <message>
        <source>Only these words are kept. Nobody learns who asked.</source>
        <translation>이 글만 보관합니다. 누가 물었는지는 아무도 모릅니다.</translation>
    </message>
    <message>
        <source>No</source>
        <translation>아니요</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>네</translation>
    </message>
</context>
<context>
    <name>NoticePage</name>
    <message>
        <source>Urgent</source>
        <translation>긴급</translation>
    </message>
    <message>
        <source>Not yet in your language</source>
        <translation>아직 선택한 언어로 되어 있지 않아요</translation>
    </message>
    <message>
        <source>Machine translation</source>
        <translation>기계 번역</translation>
    </message>
    <message>
        <source>Not yet checked by a native reader</source>
        <translation>아직 원어민이 확인하지 않은 글입니다</translation>
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
        <source>Changed on %1</source>
        <translation>%1에 바뀜</translation>
    </message>
    <message>
        <source>People also ask</source>
        <translation>함께 묻는 질문</translation>
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
    <name>NoticeStrip</name>
    <message>
        <source>Notices and events</source>
        <translation>알림과 행사</translation>
    </message>
</context>
<context>
    <name>NoticesPage</name>
    <message>
        <source>Notices and events</source>
        <translation>알림과 행사</translation>
    </message>
    <message>
        <source>Urgent</source>
        <translation>긴급</translation>
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
    <name>PassportKeys</name>
    <message>
        <source>Delete</source>
        <translation>지우기</translation>
    </message>
</context>
<context>
    <name>PinPad</name>
    <message>
        <source>OK</source>
        <translation>확인</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>지우기</translation>
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
    <name>RemindersPage</name>
    <message>
        <source>What must I do by when?</source>
        <translation>언제까지 무엇을 해야 하나요?</translation>
    </message>
    <message>
        <source>Give only the dates that you know. They are forgotten when you leave.</source>
        <translation>아는 날짜만 알려 주세요. 떠나시면 지워집니다.</translation>
    </message>
    <message>
        <source>Not yet checked by a native reader</source>
        <translation>아직 원어민이 확인하지 않은 글입니다</translation>
    </message>
    <message>
        <source>Which of these days do you know?</source>
        <translation>이 중에서 아는 날짜가 있나요?</translation>
    </message>
    <message>
        <source>I do not know, or would rather not say</source>
        <translation>모르거나 말하고 싶지 않아요</translation>
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
    <name>StaffBar</name>
    <message>
        <source>Back</source>
        <translation>뒤로</translation>
    </message>
    <message>
        <source>Log out</source>
        <translation>로그아웃</translation>
    </message>
</context>
<context>
    <name>StaffContentPage</name>
    <message>
        <source>The content the kiosk came with</source>
        <translation>처음 설치된 내용</translation>
    </message>
    <message>
        <source>Release %1</source>
        <translation>배포판 %1</translation>
    </message>
    <message>
        <source>Made on</source>
        <translation>만든 날</translation>
    </message>
    <message>
        <source>Last look</source>
        <translation>마지막 확인</translation>
    </message>
    <message>
        <source>never</source>
        <translation>없음</translation>
    </message>
    <message>
        <source>Known to be the newest on</source>
        <translation>최신임을 확인한 때</translation>
    </message>
    <message>
        <source>Look for newer content now</source>
        <translation>지금 새 내용 찾기</translation>
    </message>
    <message>
        <source>No source is set up. Content comes on a stick.</source>
        <translation>내용을 받을 곳이 설정되어 있지 않습니다. USB로 가져옵니다.</translation>
    </message>
    <message>
        <source>Take the content of the stick %1</source>
        <translation>USB %1의 내용 가져오기</translation>
    </message>
    <message>
        <source>Return to the content the kiosk came with</source>
        <translation>처음 설치된 내용으로 되돌리기</translation>
    </message>
    <message>
        <source>Return to release %1</source>
        <translation>배포판 %1(으)로 되돌리기</translation>
    </message>
    <message>
        <source>Release %1 is not installed again after that. Return?</source>
        <translation>되돌리면 배포판 %1은(는) 다시 설치되지 않습니다. 되돌릴까요?</translation>
    </message>
    <message>
        <source>Newer content is shown as soon as you have logged out.</source>
        <translation>새 내용은 로그아웃하면 바로 화면에 나옵니다.</translation>
    </message>
</context>
<context>
    <name>StaffDoorPage</name>
    <message>
        <source>No PIN is set yet. A technician sets it on this machine: %1</source>
        <translation>아직 비밀번호(PIN)가 없습니다. 기술자가 이 기기에서 설정합니다: %1</translation>
    </message>
    <message>
        <source>Too many wrong PINs. Please wait %1 seconds.</source>
        <translation>비밀번호가 여러 번 틀렸습니다. %1초 기다려 주세요.</translation>
    </message>
    <message>
        <source>One moment …</source>
        <translation>잠시만요 …</translation>
    </message>
    <message>
        <source>This is not the PIN.</source>
        <translation>비밀번호가 맞지 않습니다.</translation>
    </message>
    <message>
        <source>For staff</source>
        <translation>직원용</translation>
    </message>
    <message>
        <source>Please enter the PIN.</source>
        <translation>비밀번호(PIN)를 눌러 주세요.</translation>
    </message>
</context>
<context>
    <name>StaffHealthPage</name>
    <message>
        <source>Microphone</source>
        <translation>마이크</translation>
    </message>
    <message>
        <source>Speak: the bars follow your voice.</source>
        <translation>말해 보세요. 막대가 목소리를 따라 움직입니다.</translation>
    </message>
    <message>
        <source>Loudspeaker</source>
        <translation>스피커</translation>
    </message>
    <message>
        <source>Play three tones</source>
        <translation>세 음 들려주기</translation>
    </message>
    <message>
        <source>Examine the answers too</source>
        <translation>답변 찾기까지 점검</translation>
    </message>
    <message>
        <source>This takes some minutes.</source>
        <translation>몇 분 걸립니다.</translation>
    </message>
</context>
<context>
    <name>StaffLocalCompare</name>
    <message>
        <source>The official text has changed since you wrote this. Compare, then choose.</source>
        <translation>이 글을 쓴 뒤에 공식 내용이 바뀌었습니다. 비교하고 골라 주세요.</translation>
    </message>
    <message>
        <source>There is no official text any more that this belongs to.</source>
        <translation>이 글이 딸린 공식 내용이 더는 없습니다.</translation>
    </message>
    <message>
        <source>This centre</source>
        <translation>우리 센터</translation>
    </message>
    <message>
        <source>Official, new</source>
        <translation>새 공식 내용</translation>
    </message>
    <message>
        <source>Keep ours</source>
        <translation>우리 글 두기</translation>
    </message>
    <message>
        <source>Take the new one, remove ours</source>
        <translation>새 내용을 따르고 우리 글 삭제</translation>
    </message>
    <message>
        <source>Remove ours</source>
        <translation>우리 글 삭제</translation>
    </message>
    <message>
        <source>Change ours</source>
        <translation>우리 글 고치기</translation>
    </message>
</context>
<context>
    <name>StaffLocalField</name>
    <message>
        <source>These hours cannot be read yet.</source>
        <translation>아직 읽을 수 없는 시간입니다.</translation>
    </message>
</context>
<context>
    <name>StaffLocalForm</name>
    <message>
        <source>Other languages</source>
        <translation>다른 언어</translation>
    </message>
</context>
<context>
    <name>StaffLocalList</name>
    <message>
        <source>Write something</source>
        <translation>새로 쓰기</translation>
    </message>
    <message>
        <source>Take back the removal</source>
        <translation>삭제 되돌리기</translation>
    </message>
    <message>
        <source>Nothing is written yet. Notices, hours and answers of this centre stand here; visitors see them marked as this centre&apos;s.</source>
        <translation>아직 쓴 것이 없습니다. 우리 센터의 공지, 운영 시간, 답변을 여기에 씁니다. 방문자에게는 이 센터의 안내라고 표시됩니다.</translation>
    </message>
    <message>
        <source>Decide</source>
        <translation>정하기</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>고치기</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>삭제</translation>
    </message>
</context>
<context>
    <name>StaffLocalPick</name>
    <message>
        <source>Which answer? Type a word of it</source>
        <translation>어느 답변인가요? 낱말을 쓰세요</translation>
    </message>
    <message>
        <source>Which place? Type a word of its name</source>
        <translation>어느 기관인가요? 이름을 쓰세요</translation>
    </message>
</context>
<context>
    <name>StaffLocalWords</name>
    <message>
        <source>Suggest it to the province too</source>
        <translation>도에도 제안하기</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>저장</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>취소</translation>
    </message>
    <message>
        <source>Notice</source>
        <translation>공지</translation>
    </message>
    <message>
        <source>Own question and answer</source>
        <translation>우리 센터의 질문과 답변</translation>
    </message>
    <message>
        <source>Addition to an official answer</source>
        <translation>공식 답변에 덧붙이기</translation>
    </message>
    <message>
        <source>Hours or telephone of a place</source>
        <translation>기관의 운영 시간·전화</translation>
    </message>
    <message>
        <source>Visitors see it.</source>
        <translation>방문자에게 보입니다.</translation>
    </message>
    <message>
        <source>Not shown yet.</source>
        <translation>아직 보이지 않습니다.</translation>
    </message>
    <message>
        <source>Over: not shown any more.</source>
        <translation>기간이 끝나 더는 보이지 않습니다.</translation>
    </message>
    <message>
        <source>The official text has changed. Please decide.</source>
        <translation>공식 내용이 바뀌었습니다. 정해 주세요.</translation>
    </message>
    <message>
        <source>The official text is gone. Please decide.</source>
        <translation>공식 내용이 없어졌습니다. 정해 주세요.</translation>
    </message>
    <message>
        <source>Not shown: it does not fit the present content.</source>
        <translation>지금 콘텐츠와 맞지 않아 보이지 않습니다.</translation>
    </message>
    <message>
        <source>The suggestion waits to be sent.</source>
        <translation>제안이 전송을 기다립니다.</translation>
    </message>
    <message>
        <source>The suggestion was sent.</source>
        <translation>제안을 보냈습니다.</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>제목</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>내용</translation>
    </message>
    <message>
        <source>Show it until</source>
        <translation>언제까지 보일까요?</translation>
    </message>
    <message>
        <source>Urgent: show it first</source>
        <translation>긴급: 맨 먼저 보이기</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>질문</translation>
    </message>
    <message>
        <source>Answer, in one to three sentences</source>
        <translation>답변, 한 문장에서 세 문장</translation>
    </message>
    <message>
        <source>Other ways of asking, one on each line</source>
        <translation>다르게 묻는 말, 한 줄에 하나씩</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>주제</translation>
    </message>
    <message>
        <source>Opening hours, for example: %1</source>
        <translation>운영 시간, 예: %1</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>전화</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>알림말</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>오늘</translation>
    </message>
    <message>
        <source>In %1 days</source>
        <translation>%1일 뒤</translation>
    </message>
    <message>
        <source>Nothing is written yet.</source>
        <translation>아직 쓴 것이 없습니다.</translation>
    </message>
    <message>
        <source>Something is missing or too long. Write Korean or English, with every field.</source>
        <translation>빠졌거나 너무 긴 곳이 있습니다. 한국어나 영어로 모든 칸을 써 주세요.</translation>
    </message>
    <message>
        <source>That is a cry for help. It must lead to emergency numbers.</source>
        <translation>도움을 청하는 말입니다. 긴급 전화로 이어져야 합니다.</translation>
    </message>
</context>
<context>
    <name>StaffMenuPage</name>
    <message>
        <source>For staff</source>
        <translation>직원용</translation>
    </message>
    <message>
        <source>Log out before you go.</source>
        <translation>자리를 뜨기 전에 로그아웃하세요.</translation>
    </message>
</context>
<context>
    <name>StaffModelCard</name>
    <message>
        <source>%1 languages</source>
        <translation>%1개 언어</translation>
    </message>
    <message>
        <source>%1 MB on the disk, %2 MB of memory</source>
        <translation>디스크 %1 MB, 메모리 %2 MB</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>삭제</translation>
    </message>
    <message>
        <source>What needs this model does not work without it. Remove it?</source>
        <translation>이 모델이 필요한 기능은 쓸 수 없게 됩니다. 삭제할까요?</translation>
    </message>
</context>
<context>
    <name>StaffModelsPage</name>
    <message>
        <source>Comparing every byte: %1 of %2 …</source>
        <translation>파일 전체 비교 중: %2개 중 %1개 …</translation>
    </message>
    <message>
        <source>All models are whole.</source>
        <translation>모든 모델이 온전합니다.</translation>
    </message>
    <message>
        <source>Damaged and put aside: %1</source>
        <translation>손상되어 따로 옮김: %1</translation>
    </message>
    <message>
        <source>Verify all models</source>
        <translation>모든 모델 검사</translation>
    </message>
    <message>
        <source>No model is installed.</source>
        <translation>설치된 모델이 없습니다.</translation>
    </message>
    <message>
        <source>Not installed: %1</source>
        <translation>설치되지 않음: %1개</translation>
    </message>
    <message>
        <source>A technician installs models on this machine: %1</source>
        <translation>모델은 기술자가 이 기기에서 설치합니다: %1</translation>
    </message>
</context>
<context>
    <name>StaffPage</name>
    <message>
        <source>Printers</source>
        <translation>프린터</translation>
    </message>
    <message>
        <source>Recordings</source>
        <translation>녹음</translation>
    </message>
    <message>
        <source>Check of the machine</source>
        <translation>기기 점검</translation>
    </message>
    <message>
        <source>Language models</source>
        <translation>언어 모델</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>내용</translation>
    </message>
    <message>
        <source>Our centre</source>
        <translation>우리 센터</translation>
    </message>
</context>
<context>
    <name>StaffPrintersPage</name>
    <message>
        <source>Receipt printer</source>
        <translation>영수증 프린터</translation>
    </message>
    <message>
        <source>Printer for A4</source>
        <translation>A4 프린터</translation>
    </message>
    <message>
        <source>Print a test page</source>
        <translation>시험 인쇄</translation>
    </message>
    <message>
        <source>Pages printed today</source>
        <translation>오늘 인쇄한 쪽</translation>
    </message>
    <message>
        <source>Pages printed this month</source>
        <translation>이번 달 인쇄한 쪽</translation>
    </message>
    <message>
        <source>Pages waiting</source>
        <translation>기다리는 쪽</translation>
    </message>
    <message>
        <source>The queue is empty.</source>
        <translation>인쇄 대기열을 비웠습니다.</translation>
    </message>
    <message>
        <source>Empty the queue</source>
        <translation>대기열 비우기</translation>
    </message>
    <message>
        <source>Pages that wait are not printed any more. Empty the queue?</source>
        <translation>기다리는 쪽은 인쇄되지 않습니다. 대기열을 비울까요?</translation>
    </message>
</context>
<context>
    <name>StaffRecorder</name>
    <message>
        <source>This recording is not kept yet. Go back once more to leave without it.</source>
        <translation>이 녹음은 아직 저장되지 않았습니다. 저장하지 않고 나가려면 한 번 더 뒤로 가세요.</translation>
    </message>
    <message>
        <source>One moment …</source>
        <translation>잠시만요 …</translation>
    </message>
    <message>
        <source>Wait a moment …</source>
        <translation>잠시 기다리세요 …</translation>
    </message>
    <message>
        <source>%1 seconds are left.</source>
        <translation>%1초 남았습니다.</translation>
    </message>
    <message>
        <source>Read it aloud now. At most %1 minutes.</source>
        <translation>이제 소리 내어 읽으세요. 최대 %1분입니다.</translation>
    </message>
    <message>
        <source>This text is recorded.</source>
        <translation>이 글은 녹음되어 있습니다.</translation>
    </message>
    <message>
        <source>Touch Record, wait a moment, and read the text aloud.</source>
        <translation>녹음을 누르고 잠시 기다린 뒤 글을 소리 내어 읽으세요.</translation>
    </message>
    <message>
        <source>Next text</source>
        <translation>다음 글</translation>
    </message>
    <message>
        <source>Stop listening</source>
        <translation>그만 듣기</translation>
    </message>
    <message>
        <source>Listen</source>
        <translation>듣기</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>저장</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>멈추기</translation>
    </message>
    <message>
        <source>Record again</source>
        <translation>다시 녹음</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>녹음</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>저장 취소</translation>
    </message>
    <message>
        <source>Bring it back</source>
        <translation>되살리기</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>삭제</translation>
    </message>
    <message>
        <source>Another text</source>
        <translation>다른 글</translation>
    </message>
</context>
<context>
    <name>StaffRecordingLanguages</name>
    <message>
        <source>%1 of %2 recorded</source>
        <translation>%2개 중 %1개 녹음됨</translation>
    </message>
    <message>
        <source>One moment …</source>
        <translation>잠시만요 …</translation>
    </message>
    <message>
        <source>No voice of the kiosk speaks these languages. Visitors hear only what somebody has read aloud here.</source>
        <translation>이 언어들을 말하는 목소리가 키오스크에 없습니다. 방문자는 누군가 소리 내어 읽어 둔 것만 들을 수 있습니다.</translation>
    </message>
    <message>
        <source>These have a voice. Where you record a text, visitors hear your recording instead.</source>
        <translation>이 언어들에는 목소리가 있습니다. 글을 녹음하면 방문자는 그 대신 녹음을 듣습니다.</translation>
    </message>
</context>
<context>
    <name>StaffRecordingTexts</name>
    <message>
        <source>To be recorded</source>
        <translation>녹음할 글</translation>
    </message>
    <message>
        <source>Recorded at this kiosk</source>
        <translation>이 키오스크에서 녹음한 글</translation>
    </message>
    <message>
        <source>Look for a text: a word of it, or its number</source>
        <translation>글 찾기: 낱말이나 번호</translation>
    </message>
    <message>
        <source>Nothing was recorded at this kiosk, or nothing with these words.</source>
        <translation>이 키오스크에서 녹음한 글이 없거나, 이 낱말이 있는 글이 없습니다.</translation>
    </message>
    <message>
        <source>Everything is recorded, or there is nothing with these words.</source>
        <translation>모두 녹음되었거나, 이 낱말이 있는 글이 없습니다.</translation>
    </message>
    <message>
        <source>Previous page</source>
        <translation>이전 쪽</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>다음 쪽</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>%2쪽 중 %1쪽</translation>
    </message>
</context>
<context>
    <name>StaffRecordingWords</name>
    <message>
        <source>%1 without the silence around it. Listen to it, then keep it.</source>
        <translation>앞뒤의 조용한 부분을 빼고 %1입니다. 들어 보고 저장하세요.</translation>
    </message>
    <message>
        <source>The time was over: what came after it is not recorded.</source>
        <translation>시간이 다 되어 그 뒤는 녹음되지 않았습니다.</translation>
    </message>
    <message>
        <source>Too loud. Step back a little.</source>
        <translation>소리가 너무 큽니다. 조금 물러서세요.</translation>
    </message>
    <message>
        <source>Too quiet. Come closer, or speak louder.</source>
        <translation>소리가 너무 작습니다. 가까이 오거나 더 크게 말하세요.</translation>
    </message>
    <message>
        <source>It is noisy here. That will be heard.</source>
        <translation>주위가 시끄럽습니다. 그 소리도 함께 녹음됩니다.</translation>
    </message>
    <message>
        <source>Kept. The kiosk reads this text aloud with your voice from now on.</source>
        <translation>저장했습니다. 이제부터 키오스크가 이 글을 이 목소리로 읽어 줍니다.</translation>
    </message>
    <message>
        <source>Removed. The kiosk does not play this recording any more.</source>
        <translation>삭제했습니다. 키오스크가 이 녹음을 더는 들려주지 않습니다.</translation>
    </message>
    <message>
        <source>Taken back.</source>
        <translation>되돌렸습니다.</translation>
    </message>
    <message>
        <source>The microphone was lost while you read. Plug it in again and read the text once more. What was kept before is still there.</source>
        <translation>읽는 동안 마이크가 끊겼습니다. 다시 연결하고 글을 한 번 더 읽으세요. 전에 저장한 것은 그대로 있습니다.</translation>
    </message>
    <message>
        <source>Nothing was heard, or too softly. Come closer to the microphone and record it again.</source>
        <translation>아무것도 들리지 않았거나 너무 작았습니다. 마이크에 가까이 와서 다시 녹음하세요.</translation>
    </message>
    <message>
        <source>That was too short for this text. Read all of it.</source>
        <translation>이 글에 비해 너무 짧았습니다. 끝까지 읽으세요.</translation>
    </message>
    <message>
        <source>It was too loud and rattles. Step back from the microphone and record it again.</source>
        <translation>소리가 너무 커서 깨졌습니다. 마이크에서 물러서서 다시 녹음하세요.</translation>
    </message>
    <message>
        <source>The recording cannot be played. Record it again.</source>
        <translation>녹음을 재생할 수 없습니다. 다시 녹음하세요.</translation>
    </message>
    <message>
        <source>The disk is full: nothing was changed. A technician makes room; then keep it again.</source>
        <translation>디스크가 가득 차서 아무것도 바뀌지 않았습니다. 기술자가 자리를 마련한 뒤 다시 저장하세요.</translation>
    </message>
</context>
<context>
    <name>StaffRecordingsPage</name>
    <message>
        <source>%1 of %2 recorded</source>
        <translation>%2개 중 %1개 녹음됨</translation>
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
    <name>StaffWords</name>
    <message>
        <source>Toner or ink is low.</source>
        <translation>토너나 잉크가 얼마 남지 않았습니다.</translation>
    </message>
    <message>
        <source>It is printing.</source>
        <translation>인쇄 중입니다.</translation>
    </message>
    <message>
        <source>Ready.</source>
        <translation>준비되었습니다.</translation>
    </message>
    <message>
        <source>No paper. Fill the tray; it goes on by itself.</source>
        <translation>종이가 없습니다. 종이를 넣으면 저절로 이어집니다.</translation>
    </message>
    <message>
        <source>Paper is stuck. Take it out.</source>
        <translation>종이가 걸렸습니다. 빼 주세요.</translation>
    </message>
    <message>
        <source>A cover is open. Close it.</source>
        <translation>덮개가 열려 있습니다. 닫아 주세요.</translation>
    </message>
    <message>
        <source>No toner or ink. Change the cartridge.</source>
        <translation>토너나 잉크가 없습니다. 카트리지를 바꿔 주세요.</translation>
    </message>
    <message>
        <source>Switched off or not connected. Look at its switch and its cable.</source>
        <translation>꺼져 있거나 연결되지 않았습니다. 전원과 선을 살펴보세요.</translation>
    </message>
    <message>
        <source>Stopped. A technician starts it on this machine: %1</source>
        <translation>멈춰 있습니다. 기술자가 이 기기에서 다시 켭니다: %1</translation>
    </message>
    <message>
        <source>Not there. A technician sets it up on this machine.</source>
        <translation>프린터가 없습니다. 기술자가 이 기기에 설치합니다.</translation>
    </message>
    <message>
        <source>It needs somebody. Look at its display.</source>
        <translation>사람의 손이 필요합니다. 프린터 화면을 보세요.</translation>
    </message>
    <message>
        <source>The test page is being printed …</source>
        <translation>시험 인쇄 중 …</translation>
    </message>
    <message>
        <source>The test page is printed. Is everything on it clear?</source>
        <translation>시험 인쇄가 끝났습니다. 모두 또렷한가요?</translation>
    </message>
    <message>
        <source>The test page did not come out.</source>
        <translation>시험 인쇄가 나오지 않았습니다.</translation>
    </message>
    <message>
        <source>In order.</source>
        <translation>이상 없습니다.</translation>
    </message>
    <message>
        <source>Could be better.</source>
        <translation>살펴볼 점이 있습니다.</translation>
    </message>
    <message>
        <source>Needs a technician.</source>
        <translation>기술자가 필요합니다.</translation>
    </message>
    <message>
        <source>One moment …</source>
        <translation>잠시만요 …</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>프로그램</translation>
    </message>
    <message>
        <source>Room on the disk</source>
        <translation>디스크 여유</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>내용</translation>
    </message>
    <message>
        <source>Printers</source>
        <translation>프린터</translation>
    </message>
    <message>
        <source>Typefaces</source>
        <translation>글꼴</translation>
    </message>
    <message>
        <source>Forms on the office&apos;s own paper</source>
        <translation>기관 고유 서식</translation>
    </message>
    <message>
        <source>Whether models are damaged</source>
        <translation>모델 손상 여부</translation>
    </message>
    <message>
        <source>Hearing each language</source>
        <translation>언어별 음성 인식</translation>
    </message>
    <message>
        <source>Reading aloud in each language</source>
        <translation>언어별 음성 안내</translation>
    </message>
    <message>
        <source>Translation</source>
        <translation>번역</translation>
    </message>
    <message>
        <source>Finding the answers</source>
        <translation>답변 찾기</translation>
    </message>
    <message>
        <source>Hearing</source>
        <translation>음성 인식</translation>
    </message>
    <message>
        <source>Voice</source>
        <translation>음성</translation>
    </message>
    <message>
        <source>Understanding</source>
        <translation>질문 이해</translation>
    </message>
    <message>
        <source>Installed.</source>
        <translation>설치되어 있습니다.</translation>
    </message>
    <message>
        <source>Damaged.</source>
        <translation>손상되었습니다.</translation>
    </message>
    <message>
        <source>Damaged and put aside.</source>
        <translation>손상되어 따로 옮겼습니다.</translation>
    </message>
    <message>
        <source>Not installed.</source>
        <translation>설치되어 있지 않습니다.</translation>
    </message>
    <message>
        <source>The clock of this machine is wrong. A technician sets it.</source>
        <translation>이 기기의 시계가 틀립니다. 기술자가 맞춥니다.</translation>
    </message>
    <message>
        <source>A newer release does not work here.</source>
        <translation>새 배포판이 이 기기에서 작동하지 않습니다.</translation>
    </message>
    <message>
        <source>What the source offers is not from our centre. Tell the centre.</source>
        <translation>받은 내용이 우리 센터의 것이 아닙니다. 센터에 알려 주세요.</translation>
    </message>
    <message>
        <source>A technician has not finished setting it up.</source>
        <translation>기술자가 설정을 마치지 않았습니다.</translation>
    </message>
    <message>
        <source>Nobody could be asked for newer content for a while.</source>
        <translation>한동안 새 내용을 확인하지 못했습니다.</translation>
    </message>
    <message>
        <source>Bringing newer content: %1 % …</source>
        <translation>새 내용을 가져오는 중: %1 % …</translation>
    </message>
    <message>
        <source>There is nothing newer.</source>
        <translation>더 새로운 내용이 없습니다.</translation>
    </message>
    <message>
        <source>Newer content is installed.</source>
        <translation>새 내용을 설치했습니다.</translation>
    </message>
    <message>
        <source>The content of before is in use again.</source>
        <translation>이전 내용으로 되돌렸습니다.</translation>
    </message>
    <message>
        <source>No microphone. Plug one in, or switch it on.</source>
        <translation>마이크가 없습니다. 꽂거나 켜 주세요.</translation>
    </message>
    <message>
        <source>The microphone does not work. Unplug it and plug it in again.</source>
        <translation>마이크가 작동하지 않습니다. 뺐다가 다시 꽂아 주세요.</translation>
    </message>
    <message>
        <source>No loudspeaker. Plug one in, or switch it on.</source>
        <translation>스피커가 없습니다. 꽂거나 켜 주세요.</translation>
    </message>
    <message>
        <source>Something is being installed. Try again in some minutes.</source>
        <translation>설치가 진행 중입니다. 몇 분 뒤에 다시 해 주세요.</translation>
    </message>
    <message>
        <source>No source of content can be reached. Look at the network, or take a stick.</source>
        <translation>내용을 받을 곳에 연결되지 않습니다. 네트워크를 살펴보거나 USB를 쓰세요.</translation>
    </message>
    <message>
        <source>The disk is full.</source>
        <translation>디스크가 가득 찼습니다.</translation>
    </message>
    <message>
        <source>That did not work. A technician finds the reason in the log: %1</source>
        <translation>되지 않았습니다. 기술자가 기록에서 까닭을 찾습니다: %1</translation>
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
        <source>Not in your language, only: %1</source>
        <translation>이 언어로는 상담하지 않습니다. 가능한 언어: %1</translation>
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
        <translation>운영 시간 모름</translation>
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
    <message>
        <source>Telephone</source>
        <translation>전화</translation>
    </message>
    <message>
        <source>Opening hours</source>
        <translation>운영 시간</translation>
    </message>
    <message>
        <source>From this centre, not from a public office.</source>
        <translation>이 센터의 안내입니다. 공공기관의 안내가 아닙니다.</translation>
    </message>
    <message>
        <source>I could not read the lines. Please type them.</source>
        <translation>두 줄을 읽지 못했습니다. 직접 입력해 주세요.</translation>
    </message>
    <message>
        <source>The camera does not work now. Please type the lines.</source>
        <translation>지금은 카메라가 작동하지 않습니다. 두 줄을 입력해 주세요.</translation>
    </message>
</context>
</TS>
