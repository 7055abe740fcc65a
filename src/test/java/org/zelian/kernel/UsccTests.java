package org.zelian.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigInteger;
import java.util.random.RandomGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class UsccTests {
    private static final String ALPHABET = "0123456789ABCDEFGHJKLMNPQRTUWXY";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "91120113MA9000011H",
                "91120113MA900002X9",
                "91120113MA90000389",
                "91451031MA9000046X",
                "91410481MA9000054X",
                "91130709MA90000624",
                "91120110MA90000709",
                "12120113MA9000089N",
                "11120113MA9000097L",
                "91120113MA900010XW",
                "91120113MA9000118W",
                "91120113MA9000126P",
                "11410481MA9000134R",
                "11410481MA9000142L",
                "914403001922038216",
                "91440300708461136T",
                "91330100799655058B"
            })
    void readsCodesOfTheScenariosAndOfThePublicRegister(String code) {
        assertThat(Uscc.parse(code).value()).isEqualTo(code);
        assertThat(Uscc.parse(code).innerCheckValid()).isTrue();
    }

    @Test
    void refusesACodeWhoseCheckCharacterDoesNotFit() {
        Refused.with("USCC_CHECK_DIGIT", () -> Uscc.parse("91310115MA1G4L1WXK"));
        assertThat(Uscc.isValid("91310115MA1G4L1WXK")).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "91120113ma9000011h ",
                "９１１２０１１３ＭＡ９０００011Ｈ",
                "9112 0113 MA90 0001 1H",
                "91120113-MA9000011-H",
                "91120113—MA9000011–H",
                "\ufeff91120113MA9000011H\u200b",
                "'91120113MA9000011H",
                "91120113　MA9000011H\t"
            })
    void readsWhatPeopleTypeAsTheSameCode(String typed) {
        assertThat(Uscc.parse(typed)).isEqualTo(new Uscc("91120113MA9000011H"));
    }

    @Test
    void tellsItsParts() {
        var uscc = Uscc.parse("91120113MA9000011H");
        assertThat(uscc.department()).isEqualTo("9");
        assertThat(uscc.category()).isEqualTo("91");
        assertThat(uscc.region()).isEqualTo("120113");
        assertThat(uscc.organisationCode()).isEqualTo("MA9000011");
        assertThat(uscc).hasToString("91120113MA9000011H");
    }

    @Test
    void onlyWarnsOfAWrongInnerCheckCharacter() {
        var uscc = Uscc.complete("91120113MA9000012");
        assertThat(uscc.innerCheckValid()).isFalse();
        assertThat(Uscc.isValid(uscc.value())).isTrue();
    }

    @Test
    void saysWhatIsWrong() {
        Refused.with("USCC_LENGTH", () -> Uscc.parse(""));
        Refused.with("USCC_LENGTH", () -> Uscc.parse("120113000000001"));
        Refused.with("USCC_ALPHABET", () -> Uscc.parse("91120113MAO000011H"));
        Refused.with("USCC_REGION", () -> Uscc.parse("911201A3MA9000011H"));
        Refused.with("EXCEL_MANGLED_USCC", () -> Uscc.parse("9.14403E+17"));
        Refused.with("EXCEL_MANGLED_USCC", () -> Uscc.parse("914403001922038000.0"));
    }

    @Test
    void findsTheSameCheckCharacterAsThePowersOfThreeInTheStandard() {
        Seeded.check(2_000, random -> {
            var head = head(random);
            assertThat(Uscc.complete(head).value().charAt(17)).isEqualTo(slowCheckCharacter(head));
        });
    }

    @Test
    void noticesEveryWrongCharacterAndEveryExchangeOfTwoNeighbours() {
        Seeded.check(300, random -> {
            var code = Uscc.complete(head(random)).value();
            int at = random.nextInt(18);
            char other = ALPHABET.charAt(random.nextInt(31));
            if (other != code.charAt(at)) {
                assertThat(Uscc.isValid(code.substring(0, at) + other + code.substring(at + 1)))
                        .isFalse();
            }
            int left = random.nextInt(17);
            if (code.charAt(left) != code.charAt(left + 1)) {
                var exchanged =
                        code.substring(0, left) + code.charAt(left + 1) + code.charAt(left) + code.substring(left + 2);
                assertThat(Uscc.isValid(exchanged)).isFalse();
            }
        });
    }

    private static String head(RandomGenerator random) {
        var head = new StringBuilder("91");
        for (int i = 2; i < 17; i++) {
            head.append(ALPHABET.charAt(random.nextInt(i < 8 ? 10 : 31)));
        }
        return head.toString();
    }

    private static char slowCheckCharacter(String head) {
        var modulus = BigInteger.valueOf(31);
        var sum = BigInteger.ZERO;
        for (int i = 0; i < 17; i++) {
            var weight = BigInteger.valueOf(3).pow(i).mod(modulus);
            sum = sum.add(weight.multiply(BigInteger.valueOf(ALPHABET.indexOf(head.charAt(i)))));
        }
        return ALPHABET.charAt(sum.negate().mod(modulus).intValue());
    }
}
