package vn.gdnn.stories;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Courses about one component of the educators' framework, and their sessions of one meeting. */
final class Courses {

    static final String TRAINING = "/api/training/v1/";
    static final String COMPONENT = "1.1";

    private Courses() {}

    /** A draft that teaches the component up to a level; whoever attends all has completed it. What else it says is told. */
    static String drafted(Actor keeper, String level, Map<String, Object> rest) {
        var course = new HashMap<>(rest);
        course.put(
                "teaching",
                Map.of(
                        "framework",
                        "EDUCATORS",
                        "outcomes",
                        List.of(Map.of("component", COMPONENT, "level", level)),
                        "hoursOnline",
                        0,
                        "hoursFaceToFace",
                        3,
                        "languages",
                        List.of("vi")));
        course.put("completion", Map.of("attendancePercent", 100));
        return keeper.sends(TRAINING + "courses", course)
                .statusCode(201)
                .extract()
                .path("id");
    }

    /** A session for which people sign up until it begins. */
    static String scheduled(Actor keeper, String course, Instant begins, Duration lasts, int seats, String trainer) {
        return keeper.sends(
                        TRAINING + "sessions",
                        Map.of(
                                "courseId",
                                course,
                                "session",
                                Map.of(
                                        "meetings",
                                        List.of(Map.of(
                                                "begins", begins.toString(),
                                                "ends", begins.plus(lasts).toString())),
                                        "seats",
                                        seats,
                                        "place",
                                        "Phòng 201",
                                        "trainers",
                                        List.of(trainer),
                                        "signUpUntil",
                                        begins.toString())))
                .statusCode(201)
                .extract()
                .path("id");
    }
}
