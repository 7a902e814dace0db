"""All benchmarks: `python -m tests.benchmarks`. Each prints ratios against a peer or a limit of the same run."""

from tests.benchmarks import (
    answering,
    barge_in,
    benefits,
    comparison,
    confusable,
    first_frame,
    forms,
    guard,
    hearing,
    idle,
    intents,
    loudness,
    places,
    response,
    robustness,
    scale,
    spoken_language,
    spoken_questions,
    transcription,
    translation,
    voice,
)

if __name__ == "__main__":
    for title, benchmark in (
        ("Questions to decisions", answering.main),
        ("Confusable pairs", confusable.main),
        ("Ours and others", comparison.main),
        ("Damaged questions", robustness.main),
        ("Public intents", intents.main),
        ("Ten thousand documents", scale.main),
        ("Five thousand places", places.main),
        ("First frame", first_frame.main),
        ("Waiting", idle.main),
        ("Forms", forms.main),
        ("Transcription", transcription.main),
        ("Translation", translation.main),
        ("Voice", voice.main),
        ("Quiet and loud", loudness.main),
        ("Barge-in", barge_in.main),
        ("Benefits", benefits.main),
        ("End of speech to answer", response.main),
        ("Hearing", hearing.main),
        ("Guard of translations", guard.main),
        ("Spoken language", spoken_language.main),
        ("Spoken questions", spoken_questions.main),
    ):
        print(f"\n== {title}")
        benchmark()
