"""Hangul in Latin letters after the Revised Romanization (Ministry of Culture, notice 2000-8), syllable by syllable.

Sounds that change where syllables meet are left as written: names are romanised like that in passports.
"""

FIRST, LAST = 0xAC00, 0xD7A3


def _split(letters: str) -> tuple[str, ...]:
    return tuple(letters.split(","))


INITIALS = _split("g,kk,n,d,tt,r,m,b,pp,s,ss,,j,jj,ch,k,t,p,h")
VOWELS = _split("a,ae,ya,yae,eo,e,yeo,ye,o,wa,wae,oe,yo,u,wo,we,wi,yu,eu,ui,i")
FINALS = _split(",k,k,k,n,n,n,t,l,k,m,l,l,l,p,l,m,p,p,t,t,ng,t,t,k,t,p,t")


def romanised(text: str) -> str:
    """Return a text with its Hangul in Latin letters."""
    return "".join(_syllable(c) if FIRST <= ord(c) <= LAST else c for c in text)


def _syllable(character: str) -> str:
    place = ord(character) - FIRST
    initial, vowel, final = place // 588, place % 588 // 28, place % 28
    return INITIALS[initial] + VOWELS[vowel] + FINALS[final]
