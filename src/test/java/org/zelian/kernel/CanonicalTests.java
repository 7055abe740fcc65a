package org.zelian.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigInteger;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class CanonicalTests {
    @Test
    void sortsKeysByUtf16CodeUnitsAsRfc8785Shows() {
        var object = new LinkedHashMap<String, String>();
        object.put("\u20ac", "Euro Sign");
        object.put("\r", "Carriage Return");
        object.put("\ufb33", "Hebrew Letter Dalet With Dagesh");
        object.put("1", "One");
        object.put("\ud83d\ude00", "Emoji: Grinning Face");
        object.put("\u0080", "Control");
        object.put("\u00f6", "Latin Small Letter O With Diaeresis");
        assertThat(Canonical.json(object)).isEqualTo("""
                {"\\r":"Carriage Return","1":"One","\u0080":"Control","\u00f6":"Latin Small Letter O With Diaeresis",\
                "\u20ac":"Euro Sign","\ud83d\ude00":"Emoji: Grinning Face","\ufb33":"Hebrew Letter Dalet With Dagesh"}""");
    }

    @Test
    void escapesOnlyWhatMustBeEscaped() {
        assertThat(Canonical.json("\u20ac$\u000f\nA'B\"\\\"/\u007f\b\t\f中"))
                .isEqualTo("\"\u20ac$\\u000f\\nA'B\\\"\\\\\\\"/\u007f\\b\\t\\f中\"");
    }

    @Test
    void writesListsInTheirOrderAndNothingInBetween() {
        var value = Map.of("b", Arrays.asList(1L, 2, null, true, List.of()), "a", Map.of());
        assertThat(Canonical.json(value)).isEqualTo("{\"a\":{},\"b\":[1,2,null,true,[]]}");
        assertThat(Canonical.json(null)).isEqualTo("null");
    }

    @Test
    void refusesWhatHasNoOneForm() {
        assertThatIllegalArgumentException().isThrownBy(() -> Canonical.json(1.5));
        assertThatIllegalArgumentException().isThrownBy(() -> Canonical.json(1L << 53));
        assertThatIllegalArgumentException().isThrownBy(() -> Canonical.json(Map.of(1, "x")));
        assertThatIllegalArgumentException().isThrownBy(() -> Canonical.id26(new byte[15]));
        Refused.with("TEXT_BROKEN", () -> Canonical.json("a\ud83d"));
        Refused.with("TEXT_BROKEN", () -> Canonical.json("\ude00b"));
        Refused.with("TEXT_BROKEN", () -> Canonical.json("\ud83d\ud83d\ude00"));
    }

    @Test
    void hashesTheBytesOfUtf8() {
        assertThat(Canonical.sha256Hex("abc"))
                .isEqualTo("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
        assertThat(Canonical.id26("abc")).isEqualTo("xj4bnp4pahh6uqkbidpf3lrcem");
        assertThat(Canonical.id26(new byte[16])).isEqualTo("a".repeat(26));
    }

    @Test
    void anIdIsTheDigestReadAsOneNumber() {
        Seeded.check(500, random -> {
            var digest = new byte[16 + random.nextInt(20)];
            random.nextBytes(digest);
            // 26 characters are 130 bits: the 128 of the digest and two zeros.
            var number = new BigInteger(1, Arrays.copyOf(digest, 16)).shiftLeft(2);
            var id = new StringBuilder();
            for (int i = 25; i >= 0; i--) {
                int five = number.shiftRight(5 * i).intValue() & 31;
                id.append((char) (five < 26 ? 'a' + five : '2' + five - 26));
            }
            assertThat(Canonical.id26(digest)).isEqualTo(id.toString());
        });
    }
}
