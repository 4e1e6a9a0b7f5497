package vn.gdnn.stories;

import java.util.Map;

/** The two institutions of the stories; no real school bears these names. */
final class Institutions {

    static final Map<String, Object> COLLEGE = Map.of(
            "code", "CDHN01",
            "name", "Trường Cao đẳng Minh họa Hà Nội",
            "type", "COLLEGE",
            "ownership", "PUBLIC",
            "governingBody", "Ủy ban nhân dân thành phố Hà Nội",
            "province", "01",
            "highQuality", true,
            "since", "2026-01-05");
    static final Map<String, Object> SCHOOL = Map.of(
            "code", "TCDN01",
            "name", "Trường Trung cấp Minh họa Đà Nẵng",
            "type", "INTERMEDIATE_SCHOOL",
            "ownership", "PRIVATE",
            "governingBody", "Sở Giáo dục và Đào tạo Đà Nẵng",
            "province", "48",
            "highQuality", false,
            "since", "2026-01-05");

    private Institutions() {}
}
