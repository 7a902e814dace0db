<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="vi_VN" sourcelanguage="en">
<context>
    <name>AnswerPage</name>
    <message>
        <source>No official source was found. Ask before you rely on it.</source>
        <translation>Chưa tìm thấy nguồn chính thức. Hãy hỏi lại trước khi làm theo.</translation>
    </message>
    <message>
        <source>Machine translation</source>
        <translation>Bản dịch máy</translation>
    </message>
    <message>
        <source>Not yet checked by a native reader</source>
        <translation>Chưa được người bản ngữ kiểm tra</translation>
    </message>
    <message>
        <source>What to bring</source>
        <translation>Cần mang theo</translation>
    </message>
    <message>
        <source>Others also ask</source>
        <translation>Người khác cũng hỏi</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Nguồn</translation>
    </message>
    <message>
        <source>Checked on</source>
        <translation>Kiểm tra ngày</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Có</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Không</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>In ra giấy</translation>
    </message>
    <message>
        <source>To my phone</source>
        <translation>Vào điện thoại</translation>
    </message>
    <message>
        <source>Ask more</source>
        <translation>Hỏi thêm</translation>
    </message>
    <message>
        <source>I am finished</source>
        <translation>Tôi xong rồi</translation>
    </message>
    <message>
        <source>Point your phone's camera here. No internet is needed.</source>
        <translation>Hướng camera điện thoại vào đây. Không cần mạng.</translation>
    </message>
    <message>
        <source>The code holds the short answer. Print for all of it.</source>
        <translation>Mã này chỉ có câu trả lời ngắn. Hãy in ra để có đầy đủ.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Đóng</translation>
    </message>
</context>
<context>
    <name>AskingPage</name>
    <message>
        <source>I did not hear anything. Please speak again.</source>
        <translation>Tôi không nghe thấy gì. Xin nói lại.</translation>
    </message>
    <message>
        <source>Speak now</source>
        <translation>Hãy nói đi</translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation>Chờ một chút…</translation>
    </message>
    <message>
        <source>Touch and speak</source>
        <translation>Chạm và nói</translation>
    </message>
    <message>
        <source>Your voice is not kept.</source>
        <translation>Giọng nói của bạn không được lưu lại.</translation>
    </message>
    <message>
        <source>That was all</source>
        <translation>Tôi nói xong</translation>
    </message>
    <message>
        <source>Speak again</source>
        <translation>Nói lại</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Gõ chữ</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Hủy</translation>
    </message>
</context>
<context>
    <name>ChoosePage</name>
    <message>
        <source>I do not know this.</source>
        <translation>Điều này tôi không biết.</translation>
    </message>
    <message>
        <source>Did you mean…?</source>
        <translation>Ý bạn là…?</translation>
    </message>
    <message>
        <source>Please ask the staff here, or call one of these numbers. They speak many languages.</source>
        <translation>Hãy hỏi nhân viên ở đây hoặc gọi một trong các số này. Họ nói nhiều thứ tiếng.</translation>
    </message>
    <message>
        <source>Call staff</source>
        <translation>Gọi nhân viên</translation>
    </message>
    <message>
        <source>Perhaps one of these helps:</source>
        <translation>Có thể những câu này giúp được:</translation>
    </message>
    <message>
        <source>Speak again</source>
        <translation>Nói lại</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Gõ chữ</translation>
    </message>
    <message>
        <source>None of these: call staff</source>
        <translation>Không có: gọi nhân viên</translation>
    </message>
    <message>
        <source>I am finished</source>
        <translation>Tôi xong rồi</translation>
    </message>
</context>
<context>
    <name>EmergencyPage</name>
    <message>
        <source>Call staff</source>
        <translation>Gọi nhân viên</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>In ra giấy</translation>
    </message>
</context>
<context>
    <name>GoodbyePage</name>
    <message>
        <source>Thank you. Goodbye!</source>
        <translation>Cảm ơn bạn. Tạm biệt!</translation>
    </message>
    <message>
        <source>Was this helpful?</source>
        <translation>Có giúp được bạn không?</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Có</translation>
    </message>
    <message>
        <source>A little</source>
        <translation>Một chút</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Không</translation>
    </message>
    <message>
        <source>Everything you said and typed is now deleted.</source>
        <translation>Mọi điều bạn đã nói và gõ sẽ bị xóa.</translation>
    </message>
</context>
<context>
    <name>HeardLine</name>
    <message>
        <source>I heard:</source>
        <translation>Tôi nghe được:</translation>
    </message>
    <message>
        <source>Not this</source>
        <translation>Không phải vậy</translation>
    </message>
</context>
<context>
    <name>HeardPage</name>
    <message>
        <source>I heard:</source>
        <translation>Tôi nghe được:</translation>
    </message>
    <message>
        <source>Or did you say:</source>
        <translation>Hay bạn đã nói:</translation>
    </message>
    <message>
        <source>Speak again</source>
        <translation>Nói lại</translation>
    </message>
    <message>
        <source>Correct by typing</source>
        <translation>Sửa bằng cách gõ</translation>
    </message>
</context>
<context>
    <name>HelpPage</name>
    <message>
        <source>Emergency numbers</source>
        <translation>Số điện thoại khẩn cấp</translation>
    </message>
</context>
<context>
    <name>HomePage</name>
    <message>
        <source>What do you want to know?</source>
        <translation>Bạn muốn biết điều gì?</translation>
    </message>
    <message>
        <source>Touch and speak</source>
        <translation>Chạm và nói</translation>
    </message>
    <message>
        <source>Type a question</source>
        <translation>Gõ câu hỏi</translation>
    </message>
    <message>
        <source>I cannot hear this language here. Type, or choose a topic.</source>
        <translation>Máy chưa nghe được tiếng này. Hãy gõ chữ hoặc chọn chủ đề.</translation>
    </message>
    <message>
        <source>I am finished</source>
        <translation>Tôi xong rồi</translation>
    </message>
</context>
<context>
    <name>KioskWindow</name>
    <message>
        <source>Close</source>
        <translation>Đóng</translation>
    </message>
    <message>
        <source>Please show this to the staff.</source>
        <translation>Hãy cho nhân viên xem màn hình này.</translation>
    </message>
    <message>
        <source>Are you still here?</source>
        <translation>Bạn còn ở đây không?</translation>
    </message>
    <message>
        <source>After that everything is deleted.</source>
        <translation>Sau đó mọi thứ sẽ bị xóa.</translation>
    </message>
    <message>
        <source>I am still here</source>
        <translation>Tôi vẫn ở đây</translation>
    </message>
</context>
<context>
    <name>ListenButtons</name>
    <message>
        <source>Listen</source>
        <translation>Nghe</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Tạm dừng</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Tiếp tục</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Dừng</translation>
    </message>
    <message>
        <source>Normal speed</source>
        <translation>Tốc độ thường</translation>
    </message>
    <message>
        <source>Slower</source>
        <translation>Chậm hơn</translation>
    </message>
    <message>
        <source>There is no voice for this language.</source>
        <translation>Tiếng này chưa có giọng đọc.</translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <source>Back</source>
        <translation>Quay lại</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Trang đầu</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Ngôn ngữ</translation>
    </message>
    <message>
        <source>Normal text</source>
        <translation>Chữ thường</translation>
    </message>
    <message>
        <source>Large text</source>
        <translation>Chữ to</translation>
    </message>
    <message>
        <source>Contrast</source>
        <translation>Tương phản</translation>
    </message>
    <message>
        <source>Lower</source>
        <translation>Thấp xuống</translation>
    </message>
    <message>
        <source>Call staff</source>
        <translation>Gọi nhân viên</translation>
    </message>
    <message>
        <source>Emergency</source>
        <translation>Khẩn cấp</translation>
    </message>
</context>
<context>
    <name>TypingPage</name>
    <message>
        <source>Type a question</source>
        <translation>Gõ câu hỏi</translation>
    </message>
    <message>
        <source>Ask</source>
        <translation>Hỏi</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>There is no microphone. You can type your question.</source>
        <translation>Không có micro. Bạn có thể gõ câu hỏi.</translation>
    </message>
    <message>
        <source>The microphone does not work. You can type your question.</source>
        <translation>Micro không hoạt động. Bạn có thể gõ câu hỏi.</translation>
    </message>
    <message>
        <source>I cannot hear this language yet. You can type your question.</source>
        <translation>Máy chưa nghe được tiếng này. Bạn có thể gõ câu hỏi.</translation>
    </message>
    <message>
        <source>Hearing is out of order. You can type your question.</source>
        <translation>Phần nghe đang hỏng. Bạn có thể gõ câu hỏi.</translation>
    </message>
    <message>
        <source>There is no voice for this language. Please read the text.</source>
        <translation>Tiếng này chưa có giọng đọc. Xin hãy đọc chữ.</translation>
    </message>
    <message>
        <source>The sound does not work. Please read the text.</source>
        <translation>Âm thanh không hoạt động. Xin hãy đọc chữ.</translation>
    </message>
    <message>
        <source>There is no printer. Take the answer on your phone.</source>
        <translation>Không có máy in. Hãy lấy câu trả lời vào điện thoại.</translation>
    </message>
    <message>
        <source>Printing did not work. Take the answer on your phone, or call staff.</source>
        <translation>Không in được. Hãy lấy vào điện thoại hoặc gọi nhân viên.</translation>
    </message>
    <message>
        <source>Say or type your question first.</source>
        <translation>Hãy nói hoặc gõ câu hỏi trước.</translation>
    </message>
    <message>
        <source>The question is too long. Ask it in one or two sentences.</source>
        <translation>Câu hỏi dài quá. Hãy hỏi trong một hai câu.</translation>
    </message>
    <message>
        <source>The kiosk needs its staff, but you can go on.</source>
        <translation>Máy cần nhân viên kiểm tra, nhưng bạn vẫn dùng tiếp được.</translation>
    </message>
    <message>
        <source>Something went wrong. Please try again, or call staff.</source>
        <translation>Có lỗi xảy ra. Hãy thử lại hoặc gọi nhân viên.</translation>
    </message>
    <message>
        <source>Preparing your page…</source>
        <translation>Đang chuẩn bị trang in…</translation>
    </message>
    <message>
        <source>Sent to the printer…</source>
        <translation>Đã gửi tới máy in…</translation>
    </message>
    <message>
        <source>Printing…</source>
        <translation>Đang in…</translation>
    </message>
    <message>
        <source>Did it print?</source>
        <translation>Giấy đã in ra chưa?</translation>
    </message>
    <message>
        <source>The printer has no paper. Call staff, or take the answer on your phone.</source>
        <translation>Máy in hết giấy. Hãy gọi nhân viên hoặc lấy câu trả lời vào điện thoại.</translation>
    </message>
    <message>
        <source>Paper is stuck in the printer. Call staff, or take the answer on your phone.</source>
        <translation>Máy in bị kẹt giấy. Hãy gọi nhân viên hoặc lấy câu trả lời vào điện thoại.</translation>
    </message>
    <message>
        <source>The printer is open. Call staff, or take the answer on your phone.</source>
        <translation>Nắp máy in đang mở. Hãy gọi nhân viên hoặc lấy câu trả lời vào điện thoại.</translation>
    </message>
    <message>
        <source>The printer has no ink. Call staff, or take the answer on your phone.</source>
        <translation>Máy in hết mực. Hãy gọi nhân viên hoặc lấy câu trả lời vào điện thoại.</translation>
    </message>
    <message>
        <source>The printer is off. Call staff, or take the answer on your phone.</source>
        <translation>Máy in đang tắt. Hãy gọi nhân viên hoặc lấy câu trả lời vào điện thoại.</translation>
    </message>
</context>
</TS>
