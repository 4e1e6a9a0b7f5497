package vn.gdnn.events.curriculum.v1;

/**
 * What a programme is called and what it leads to; {@code level} is COLLEGE or INTERMEDIATE. Diplomas of a high-quality
 * programme say so. {@code durationMonths} is what it is designed for, null in facts published before it was.
 */
public record ProgrammeFacts(
        String code,
        int version,
        String name,
        String occupationCode,
        String level,
        int credits,
        boolean highQuality,
        Integer durationMonths) {}
