package org.zelian.intake;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeParseException;
import java.util.Map;
import java.util.Optional;
import org.zelian.kernel.Refusal;

/**
 * Where a file comes from and what its delivery means.
 *
 * @param source name of the source, as in {@code import/<name>} or {@code trace.yaml}
 * @param full whether the file repeats everything its source believes, so that what is missing has ended
 * @param recordedAt when the source knew it; empty = unknown
 * @param precision unit of the shares given, in percent; empty = as written
 * @param rank place among sources that contradict each other, smaller is better
 */
public record Origin(
        String source, boolean full, Optional<Instant> recordedAt, Optional<BigDecimal> precision, int rank) {
    private static final ZoneOffset SHANGHAI = ZoneOffset.ofHours(8);

    /** Files of a folder that says nothing: changes of a source of that name, rank 100. */
    public static Origin unknown(String source) {
        return new Origin(source, false, Optional.empty(), Optional.empty(), 100);
    }

    /**
     * This origin, with what a file of settings says otherwise.
     *
     * @throws Refusal {@code BAD_SETTING}
     */
    Origin with(Map<String, Object> settings) {
        return new Origin(
                setting(settings, "source").orElse(source),
                setting(settings, "delivery").map(Origin::isFull).orElse(full),
                setting(settings, "recorded_at").map(Origin::instant).or(() -> recordedAt),
                setting(settings, "precision").map(Numbers::amount).or(() -> precision),
                setting(settings, "rank")
                        .map(text -> Numbers.number(text).intValue())
                        .orElse(rank));
    }

    private static Optional<String> setting(Map<String, Object> settings, String name) {
        return Optional.ofNullable(settings.get(name)).map(Object::toString).filter(text -> !text.isBlank());
    }

    private static boolean isFull(String text) {
        return switch (text) {
            case "full" -> true;
            case "changes" -> false;
            default -> throw new Refusal("BAD_SETTING", "delivery is \"" + text + "\".", "Write full or changes.");
        };
    }

    private static Instant instant(String text) {
        try {
            if (text.length() == 10) {
                return LocalDate.parse(text).atStartOfDay().toInstant(SHANGHAI);
            }
            var zoned = text.endsWith("Z") || text.lastIndexOf('+') > 10 || text.lastIndexOf('-') > 10;
            return zoned
                    ? OffsetDateTime.parse(text).toInstant()
                    : LocalDateTime.parse(text).toInstant(SHANGHAI);
        } catch (DateTimeParseException e) {
            throw new Refusal("BAD_SETTING", "recorded_at is \"" + text + "\".", "Write it as 2026-09-01T09:00+08:00.");
        }
    }
}
