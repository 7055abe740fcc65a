package org.zelian.scenarios;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Makes a file of enterprises with many codes, for the rate of wrong and duplicate codes.
 *
 * <p>Both check digits are computed here again, on purpose: the fixtures must not lean on what they test.
 */
record ManyCodes(int codes, int duplicatePairs, List<String> wrong, List<String> sloppy) {
    private static final String ALPHABET = "0123456789ABCDEFGHJKLMNPQRTUWXY";
    private static final int[] WEIGHTS = {1, 3, 9, 27, 19, 26, 16, 17, 20, 29, 25, 13, 8, 24, 10, 30, 28};
    private static final int[] INNER_WEIGHTS = {3, 7, 9, 10, 5, 8, 4, 2};

    static ManyCodes of(Map<?, ?> yaml) {
        return new ManyCodes(
                Integer.parseInt(Yamls.text(yaml, "codes")),
                Integer.parseInt(Yamls.text(yaml, "duplicatePairs")),
                Yamls.texts(yaml.get("wrong")),
                Yamls.texts(yaml.get("sloppy")));
    }

    void write(java.nio.file.Path file) {
        var header = List.of("uscc", "name", "type", "region", "status", "reg_date", "dereg_date");
        var rows = new ArrayList<Row>();
        var texts = new ArrayList<String>();
        texts.addAll(wrong);
        texts.addAll(sloppy);
        for (int pair = 0; pair < duplicatePairs; pair++) {
            texts.add(code(90_000 + pair));
            texts.add(code(90_000 + pair));
        }
        for (int number = 1; texts.size() < codes; number++) {
            texts.add(code(number));
        }
        for (int line = 0; line < texts.size(); line++) {
            var cells = new LinkedHashMap<String, String>();
            header.forEach(column -> cells.put(column, ""));
            cells.put("uscc", texts.get(line));
            cells.put("name", "重错码率测试企业第" + line + "号");
            cells.put("type", "COMPANY");
            cells.put("region", "120113");
            cells.put("status", "ACTIVE");
            cells.put("reg_date", "2020-01-01");
            rows.add(new Row(cells));
        }
        new Sheet(header, rows).write(file);
    }

    /** The code with the main number {@code MB0nnnnn} in region 120113, both check digits right. */
    static String code(int number) {
        var main = "MB0%05d".formatted(number);
        int inner = 0;
        for (int i = 0; i < main.length(); i++) {
            inner += Character.digit(main.charAt(i), 36) * INNER_WEIGHTS[i];
        }
        int innerDigit = (11 - inner % 11) % 11;
        var first = "91120113" + main + (innerDigit == 10 ? "X" : String.valueOf(innerDigit));
        int sum = 0;
        for (int i = 0; i < first.length(); i++) {
            sum += ALPHABET.indexOf(first.charAt(i)) * WEIGHTS[i];
        }
        return first + ALPHABET.charAt((31 - sum % 31) % 31);
    }
}
