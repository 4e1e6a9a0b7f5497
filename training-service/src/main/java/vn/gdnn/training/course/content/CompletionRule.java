package vn.gdnn.training.course.content;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * When somebody has completed a course. No source gives numbers: each owner says them for each course.
 *
 * @param attendancePercent the share of the meetings that must have been attended
 * @param markNeeded the mark, of 0 to 10, that an attempt must reach; null where none is given
 * @param satisfaction the code of the questionnaire that must be answered; null where none is
 */
public record CompletionRule(
        int attendancePercent,
        @Nullable BigDecimal markNeeded,
        @Nullable String satisfaction) {}
