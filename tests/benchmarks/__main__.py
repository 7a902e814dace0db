"""All benchmarks: `python -m tests.benchmarks`. Each prints ratios against a peer or a limit of the same run."""

from tests.benchmarks import (
    answering,
    barge_in,
    comparison,
    confusable,
    first_frame,
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
        ("Transcription", transcription.main),
        ("Translation", translation.main),
        ("Voice", voice.main),
        ("Quiet and loud", loudness.main),
        ("Barge-in", barge_in.main),
        ("End of speech to answer", response.main),
        ("Hearing", hearing.main),
        ("Spoken language", spoken_language.main),
        ("Spoken questions", spoken_questions.main),
    ):
        print(f"\n== {title}")
        benchmark()
