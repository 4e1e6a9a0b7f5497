package vn.gdnn.quickstart.demo;

import java.util.Locale;
import vn.gdnn.quickstart.Problem;

/** How much demonstration data there shall be. */
public enum DemoSize {
    NONE,
    SMALL,
    REGIONAL,
    NATIONAL;

    public static DemoSize named(String name) {
        return switch (name) {
            case "none" -> NONE;
            case "small" -> SMALL;
            case "regional" -> REGIONAL;
            case "national" -> NATIONAL;
            default -> throw new Problem("--demo takes small, regional, national or none");
        };
    }

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
