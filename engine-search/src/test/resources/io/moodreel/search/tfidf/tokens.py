# Writes tokens.tsv: Python's own tokens for hard cases, by the expression that scikit-learn uses. Python 3.11:
#   python3 tokens.py
# Lines: "<text> <tokens before stop words, separated by spaces>", everything beyond ASCII as UTF-16 escapes.
import pathlib
import re

texts = [
    "Ocean's Eleven isn't l'avventura", "rock'n'roll", "snake_case __init__ _ __ a_", "R2D2 2001 4K 3 x1", "a b cc",
    "Amélie déjà vu", "Ame\u0301lie de\u0301ja\u0300", "हिन्दी सिनेमा", "नमस्ते दुनिया १२३", "தமிழ் திரைப்படம்",
    "বাংলা ছবি", "మాయాబజార్", "Призрак Оперы Ёлка", "ΟΔΟΣ ὈΔΥΣΣΕΎΣ Σ", "İstanbul İ IŞIK ı", "Straße STRASSE ẞẞ",
    "七人の侍", "羅生門 影", "となりのトトロ", "기생충 올드보이", "ｆｕｌｌ ｗｉｄｔｈ １２", "½ ²³ Ⅷ ⅷ ①② x²", "ªº µm",
    "𝔐𝔬𝔬𝔡 𝟙𝟚 𐐷𐐷 𠮷 𠮷野家", "😀 😀😀 a😀b", "naïve—café…the end", "zero\u200bwidth\u200djoin", "soft\u00adhyphen",
    "Ǆ ǅ ǆ ﬁlm ﬁ", "ʼn ŉn o\u02bcclock", "ⒶⒷ ⓐⓑ", "١٢٣ ۱۲۳", "שלום עולם", "مرحبا بالعالم مَرْحَبًا", "ไทยภาษา ที่นี่",
    "a-b-cc x.y.zz 3.14 1,000", "tab\tnew\nline\rreturn\x0bvt\x00nul", "", " ", "!?&", "the THE The",
]
pattern = re.compile(r"(?u)\b\w\w+\b")


def escaped(text):
    units = text.encode("utf-16-be")
    numbers = (units[i] * 256 + units[i + 1] for i in range(0, len(units), 2))
    return "".join(chr(n) if 32 <= n < 127 and n != 92 else f"\\u{n:04x}" for n in numbers)


with open(pathlib.Path(__file__).parent / "tokens.tsv", "w", encoding="ascii") as out:
    for text in texts:
        print(escaped(text), escaped(" ".join(pattern.findall(text.lower()))), sep="\t", file=out)
