package org.zelian.analytics.data;

import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.zelian.analytics.Network;

/** European banks that own each other, eleven years of shares a link; a year is a day here, 0 to 10. */
public final class BankPanel {
    /** How many years there are. */
    public static final int YEARS = 11;

    private static final Pattern LINK =
            Pattern.compile("\\{\"source\":(\\d+),\"target\":(\\d+),\"weights\":\\[([^]]*)]");

    private BankPanel() {}

    /** Counts the links, however long each lasts. */
    public static int links(Path folder) throws IOException {
        return (int) LINK.matcher(Files.readString(folder.resolve("banks.json")))
                .results()
                .count();
    }

    /** Reads the links as a dated network. */
    public static Network read(Path folder) throws IOException {
        var text = Files.readString(folder.resolve("banks.json"));
        var builder = Network.builder(419);
        var links = LINK.matcher(text);
        while (links.find()) {
            var shares = links.group(3).split(",");
            for (int year = 0; year < YEARS; year++) {
                long share = new BigDecimal(shares[year])
                        .movePointRight(8)
                        .setScale(0, RoundingMode.HALF_UP)
                        .longValueExact();
                if (share > 0) {
                    builder.edge(
                            Integer.parseInt(links.group(1)), Integer.parseInt(links.group(2)), share, year, year + 1);
                }
            }
        }
        return builder.build();
    }
}
