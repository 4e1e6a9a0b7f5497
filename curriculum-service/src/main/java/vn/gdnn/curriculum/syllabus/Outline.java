package vn.gdnn.curriculum.syllabus;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import vn.gdnn.curriculum.occupation.Level;

/** What a programme is called, what it leads to and how much it asks. */
@Embeddable
public record Outline(
        String code,
        String name,
        String occupationCode,
        @Enumerated(EnumType.STRING) Level level,
        @Enumerated(EnumType.STRING) Entry entry,
        int durationMonths,
        int credits,
        boolean highQuality) {}
