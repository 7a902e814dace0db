// Recording in the browser: what was spoken becomes a WAV file in the form's own field, as if it had been chosen there.
"use strict";

const RATE = 24000;

function wave(samples) {
  const bytes = new DataView(new ArrayBuffer(44 + samples.length * 2));
  const word = (at, text) => [...text].forEach((letter, place) => bytes.setUint8(at + place, letter.charCodeAt(0)));
  word(0, "RIFF"); bytes.setUint32(4, 36 + samples.length * 2, true); word(8, "WAVEfmt ");
  bytes.setUint32(16, 16, true); bytes.setUint16(20, 1, true); bytes.setUint16(22, 1, true);
  bytes.setUint32(24, RATE, true); bytes.setUint32(28, RATE * 2, true); bytes.setUint16(32, 2, true);
  bytes.setUint16(34, 16, true); word(36, "data"); bytes.setUint32(40, samples.length * 2, true);
  samples.forEach((value, place) => {
    bytes.setInt16(44 + place * 2, Math.round(Math.max(-1, Math.min(1, value)) * 32767), true);
  });
  return new File([bytes], "recording.wav", { type: "audio/wav" });
}

async function asFile(parts) {
  // Browsers record in formats of their own; what they can play they can also give back as samples.
  const heard = await new AudioContext({ sampleRate: RATE }).decodeAudioData(await new Blob(parts).arrayBuffer());
  return wave(heard.getChannelData(0));
}

const part = document.querySelector("[data-recorder]");
if (part && navigator.mediaDevices && window.MediaRecorder) {
  const [start, stop, said] = ["[data-record]", "[data-stop]", "[data-said]"].map((each) => part.querySelector(each));
  part.hidden = false;
  start.addEventListener("click", async () => {
    let stream;
    try {
      stream = await navigator.mediaDevices.getUserMedia({ audio: { channelCount: 1 } });
    } catch {
      said.textContent = said.dataset.refused;
      return;
    }
    const recorder = new MediaRecorder(stream);
    const parts = [];
    recorder.addEventListener("dataavailable", (event) => parts.push(event.data));
    recorder.addEventListener("stop", async () => {
      stream.getTracks().forEach((track) => track.stop());
      const chosen = new DataTransfer();
      chosen.items.add(await asFile(parts));
      part.closest("form").querySelector("[name=sound]").files = chosen.files;
      said.textContent = said.dataset.taken;
      [start.hidden, stop.hidden] = [false, true];
    });
    stop.onclick = () => recorder.stop();
    recorder.start();
    said.textContent = said.dataset.running;
    [start.hidden, stop.hidden] = [true, false];
    stop.focus();
  });
}
