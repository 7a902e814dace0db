<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ko_KR" sourcelanguage="en">
<context>
    <name>AnswerPage</name>
    <message>
        <source>No official source was found. Ask before you rely on it.</source>
        <translation>공식 출처를 찾지 못했습니다. 꼭 다시 확인하세요.</translation>
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
        <source>What to bring</source>
        <translation>준비물</translation>
    </message>
    <message>
        <source>Others also ask</source>
        <translation>다른 분들이 함께 묻는 질문</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>출처</translation>
    </message>
    <message>
        <source>Checked on</source>
        <translation>확인한 날</translation>
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
        <source>Print</source>
        <translation>인쇄</translation>
    </message>
    <message>
        <source>To my phone</source>
        <translation>휴대전화로 받기</translation>
    </message>
    <message>
        <source>Ask more</source>
        <translation>더 물어보기</translation>
    </message>
    <message>
        <source>I am finished</source>
        <translation>끝내기</translation>
    </message>
    <message>
        <source>Point your phone's camera here. No internet is needed.</source>
        <translation>휴대전화 카메라로 비추세요. 인터넷이 필요 없습니다.</translation>
    </message>
    <message>
        <source>The code holds the short answer. Print for all of it.</source>
        <translation>이 코드에는 짧은 답만 있습니다. 전체는 인쇄하세요.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>닫기</translation>
    </message>
</context>
<context>
    <name>AskingPage</name>
    <message>
        <source>I did not hear anything. Please speak again.</source>
        <translation>아무 말도 들리지 않았어요. 다시 말씀해 주세요.</translation>
    </message>
    <message>
        <source>Speak now</source>
        <translation>지금 말씀하세요</translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation>잠시만요…</translation>
    </message>
    <message>
        <source>Touch and speak</source>
        <translation>눌러서 말하기</translation>
    </message>
    <message>
        <source>Your voice is not kept.</source>
        <translation>목소리는 저장하지 않습니다.</translation>
    </message>
    <message>
        <source>That was all</source>
        <translation>다 말했어요</translation>
    </message>
    <message>
        <source>Speak again</source>
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
    <name>ChoosePage</name>
    <message>
        <source>I do not know this.</source>
        <translation>이것은 제가 모릅니다.</translation>
    </message>
    <message>
        <source>Did you mean…?</source>
        <translation>이것을 물으셨나요?</translation>
    </message>
    <message>
        <source>Please ask the staff here, or call one of these numbers. They speak many languages.</source>
        <translation>이곳 직원에게 묻거나 이 번호로 전화하세요. 여러 언어로 상담합니다.</translation>
    </message>
    <message>
        <source>Call staff</source>
        <translation>직원 부르기</translation>
    </message>
    <message>
        <source>Perhaps one of these helps:</source>
        <translation>혹시 이것이 도움이 될까요:</translation>
    </message>
    <message>
        <source>Speak again</source>
        <translation>다시 말하기</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>글자로 쓰기</translation>
    </message>
    <message>
        <source>None of these: call staff</source>
        <translation>여기 없어요: 직원 부르기</translation>
    </message>
    <message>
        <source>I am finished</source>
        <translation>끝내기</translation>
    </message>
</context>
<context>
    <name>EmergencyPage</name>
    <message>
        <source>Call staff</source>
        <translation>직원 부르기</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>인쇄</translation>
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
        <source>Yes</source>
        <translation>네</translation>
    </message>
    <message>
        <source>A little</source>
        <translation>조금</translation>
    </message>
    <message>
        <source>No</source>
        <translation>아니요</translation>
    </message>
    <message>
        <source>Everything you said and typed is now deleted.</source>
        <translation>말씀하시고 입력하신 내용은 모두 지워집니다.</translation>
    </message>
</context>
<context>
    <name>HeardLine</name>
    <message>
        <source>I heard:</source>
        <translation>이렇게 들었어요:</translation>
    </message>
    <message>
        <source>Not this</source>
        <translation>이게 아니에요</translation>
    </message>
</context>
<context>
    <name>HeardPage</name>
    <message>
        <source>I heard:</source>
        <translation>이렇게 들었어요:</translation>
    </message>
    <message>
        <source>Or did you say:</source>
        <translation>아니면 이렇게 말씀하셨나요:</translation>
    </message>
    <message>
        <source>Speak again</source>
        <translation>다시 말하기</translation>
    </message>
    <message>
        <source>Correct by typing</source>
        <translation>글자로 고치기</translation>
    </message>
</context>
<context>
    <name>HelpPage</name>
    <message>
        <source>Emergency numbers</source>
        <translation>긴급 전화번호</translation>
    </message>
</context>
<context>
    <name>HomePage</name>
    <message>
        <source>What do you want to know?</source>
        <translation>무엇이 궁금하세요?</translation>
    </message>
    <message>
        <source>Touch and speak</source>
        <translation>눌러서 말하기</translation>
    </message>
    <message>
        <source>Type a question</source>
        <translation>글자로 질문하기</translation>
    </message>
    <message>
        <source>I cannot hear this language here. Type, or choose a topic.</source>
        <translation>이 언어는 아직 들을 수 없습니다. 글자로 쓰거나 주제를 고르세요.</translation>
    </message>
    <message>
        <source>I am finished</source>
        <translation>끝내기</translation>
    </message>
</context>
<context>
    <name>KioskWindow</name>
    <message>
        <source>Close</source>
        <translation>닫기</translation>
    </message>
    <message>
        <source>Please show this to the staff.</source>
        <translation>직원에게 이 화면을 보여 주세요.</translation>
    </message>
    <message>
        <source>Are you still here?</source>
        <translation>아직 계세요?</translation>
    </message>
    <message>
        <source>After that everything is deleted.</source>
        <translation>그 뒤에는 모두 지워집니다.</translation>
    </message>
    <message>
        <source>I am still here</source>
        <translation>아직 있어요</translation>
    </message>
</context>
<context>
    <name>ListenButtons</name>
    <message>
        <source>Listen</source>
        <translation>듣기</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>잠깐 멈춤</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>이어서 듣기</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>그만 듣기</translation>
    </message>
    <message>
        <source>Normal speed</source>
        <translation>보통 속도</translation>
    </message>
    <message>
        <source>Slower</source>
        <translation>천천히</translation>
    </message>
    <message>
        <source>There is no voice for this language.</source>
        <translation>이 언어는 음성이 없습니다.</translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <source>Back</source>
        <translation>뒤로</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>처음으로</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>언어</translation>
    </message>
    <message>
        <source>Normal text</source>
        <translation>보통 글자</translation>
    </message>
    <message>
        <source>Large text</source>
        <translation>큰 글자</translation>
    </message>
    <message>
        <source>Contrast</source>
        <translation>선명하게</translation>
    </message>
    <message>
        <source>Lower</source>
        <translation>낮게</translation>
    </message>
    <message>
        <source>Call staff</source>
        <translation>직원 부르기</translation>
    </message>
    <message>
        <source>Emergency</source>
        <translation>긴급</translation>
    </message>
</context>
<context>
    <name>TypingPage</name>
    <message>
        <source>Type a question</source>
        <translation>글자로 질문하기</translation>
    </message>
    <message>
        <source>Ask</source>
        <translation>질문하기</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>There is no microphone. You can type your question.</source>
        <translation>마이크가 없습니다. 글자로 질문해 주세요.</translation>
    </message>
    <message>
        <source>The microphone does not work. You can type your question.</source>
        <translation>마이크가 작동하지 않습니다. 글자로 질문해 주세요.</translation>
    </message>
    <message>
        <source>I cannot hear this language yet. You can type your question.</source>
        <translation>이 언어는 아직 들을 수 없습니다. 글자로 질문해 주세요.</translation>
    </message>
    <message>
        <source>Hearing is out of order. You can type your question.</source>
        <translation>음성 인식이 고장 났습니다. 글자로 질문해 주세요.</translation>
    </message>
    <message>
        <source>There is no voice for this language. Please read the text.</source>
        <translation>이 언어는 음성이 없습니다. 글을 읽어 주세요.</translation>
    </message>
    <message>
        <source>The sound does not work. Please read the text.</source>
        <translation>소리가 나지 않습니다. 글을 읽어 주세요.</translation>
    </message>
    <message>
        <source>There is no printer. Take the answer on your phone.</source>
        <translation>프린터가 없습니다. 휴대전화로 받아 가세요.</translation>
    </message>
    <message>
        <source>Printing did not work. Take the answer on your phone, or call staff.</source>
        <translation>인쇄하지 못했습니다. 휴대전화로 받거나 직원을 부르세요.</translation>
    </message>
    <message>
        <source>Say or type your question first.</source>
        <translation>먼저 질문을 말하거나 써 주세요.</translation>
    </message>
    <message>
        <source>The question is too long. Ask it in one or two sentences.</source>
        <translation>질문이 너무 깁니다. 한두 문장으로 물어봐 주세요.</translation>
    </message>
    <message>
        <source>The kiosk needs its staff, but you can go on.</source>
        <translation>직원의 점검이 필요하지만 계속 쓰실 수 있습니다.</translation>
    </message>
    <message>
        <source>Something went wrong. Please try again, or call staff.</source>
        <translation>문제가 생겼습니다. 다시 해 보거나 직원을 불러 주세요.</translation>
    </message>
    <message>
        <source>Preparing your page…</source>
        <translation>인쇄를 준비하고 있어요…</translation>
    </message>
    <message>
        <source>Sent to the printer…</source>
        <translation>프린터로 보냈어요…</translation>
    </message>
    <message>
        <source>Printing…</source>
        <translation>인쇄하고 있어요…</translation>
    </message>
    <message>
        <source>Did it print?</source>
        <translation>종이가 나왔나요?</translation>
    </message>
    <message>
        <source>The printer has no paper. Call staff, or take the answer on your phone.</source>
        <translation>프린터에 종이가 없습니다. 직원을 부르거나 휴대전화로 받아 가세요.</translation>
    </message>
    <message>
        <source>Paper is stuck in the printer. Call staff, or take the answer on your phone.</source>
        <translation>프린터에 종이가 걸렸습니다. 직원을 부르거나 휴대전화로 받아 가세요.</translation>
    </message>
    <message>
        <source>The printer is open. Call staff, or take the answer on your phone.</source>
        <translation>프린터 뚜껑이 열려 있습니다. 직원을 부르거나 휴대전화로 받아 가세요.</translation>
    </message>
    <message>
        <source>The printer has no ink. Call staff, or take the answer on your phone.</source>
        <translation>프린터 잉크가 없습니다. 직원을 부르거나 휴대전화로 받아 가세요.</translation>
    </message>
    <message>
        <source>The printer is off. Call staff, or take the answer on your phone.</source>
        <translation>프린터가 꺼져 있습니다. 직원을 부르거나 휴대전화로 받아 가세요.</translation>
    </message>
</context>
</TS>
