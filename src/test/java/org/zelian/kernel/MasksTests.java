package org.zelian.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MasksTests {
    @ParameterizedTest
    @CsvSource({
        "张一, 张*",
        "张一二, 张**",
        "欧阳一, 欧阳*",
        "欧阳, 欧*",
        "张, 张*",
        "𠮷一, 𠮷*",
        "Anna Meier, A*** M****",
        "O'Neil, O'N***",
        "'', ''"
    })
    void keepTheSurnameOrTheInitials(String name, String mask) {
        assertThat(Masks.name(name)).isEqualTo(mask);
    }

    @ParameterizedTest
    @CsvSource({"120113190001010011, 120113********0011", "E12345678, E******78", "12345, 1**45", "1234, ****", "'', ''"
    })
    void keepTheEndsOfANumber(String number, String mask) {
        assertThat(Masks.number(number)).isEqualTo(mask);
    }

    @Test
    void findNumbersInsideATextThatAMessageQuotes() {
        assertThat(Masks.digits("证件 120113190001010011 与 12011319030404004x, 1900"))
                .doesNotContain("190001010011")
                .doesNotContain("1903")
                .contains("1900");
    }
}
