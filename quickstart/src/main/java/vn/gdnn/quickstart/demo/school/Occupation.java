package vn.gdnn.quickstart.demo.school;

import java.util.List;

/** Occupations that the curriculum service lists from its start. */
public record Occupation(String code, String name, boolean digitalTechnology) {

    static final List<Occupation> OF_COLLEGES = List.of(
            new Occupation("6480201", "Công nghệ thông tin", true),
            new Occupation("6480202", "Công nghệ thông tin (ứng dụng phần mềm)", true),
            new Occupation("6480205", "Tin học ứng dụng", true),
            new Occupation("6480207", "Lập trình máy tính", true),
            new Occupation("6480209", "Quản trị mạng máy tính", true),
            new Occupation("6480214", "Thiết kế trang web", true),
            new Occupation("6210402", "Thiết kế đồ họa", true),
            new Occupation("6510216", "Công nghệ ô tô", false),
            new Occupation("6520227", "Điện công nghiệp", false),
            new Occupation("6520225", "Điện tử công nghiệp", false),
            new Occupation("6520263", "Cơ điện tử", false),
            new Occupation("6520205", "Kỹ thuật máy lạnh và điều hòa không khí", false),
            new Occupation("6520121", "Cắt gọt kim loại", false),
            new Occupation("6520123", "Hàn", false),
            new Occupation("6340302", "Kế toán doanh nghiệp", false),
            new Occupation("6810201", "Quản trị khách sạn", false),
            new Occupation("6810207", "Kỹ thuật chế biến món ăn", false),
            new Occupation("6720301", "Điều dưỡng", false),
            new Occupation("6760101", "Công tác xã hội", false));
    static final List<Occupation> OF_INTERMEDIATE_SCHOOLS =
            List.of(new Occupation("5480201", "Công nghệ thông tin", true), new Occupation("5520123", "Hàn", false));

    static Occupation college(String code) {
        return OF_COLLEGES.stream()
                .filter(occupation -> occupation.code.equals(code))
                .findFirst()
                .orElseThrow();
    }
}
