package org.zelian.bench;

/** A number with its name and unit: {@code facts 12,345 /s}. */
public record Figure(String name, double value, String unit) {
    @Override
    public String toString() {
        var number = Math.abs(value) >= 100 || value == Math.rint(value)
                ? "%,.0f".formatted(value)
                : Math.abs(value) >= 1 ? "%,.1f".formatted(value) : "%.3f".formatted(value);
        return (name + " " + number + " " + unit).strip();
    }
}
