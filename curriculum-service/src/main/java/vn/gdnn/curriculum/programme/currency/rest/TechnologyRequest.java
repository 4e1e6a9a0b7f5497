package vn.gdnn.curriculum.programme.currency.rest;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import vn.gdnn.kit.text.VisibleText;

record TechnologyRequest(
        @NotNull LocalDate declaredOn,

        @NotNull @Size(min = 1, max = 100) List<@NotBlank @Size(max = 200) @Pattern(regexp = VisibleText.LINE) String> technologies) {

    List<String> named() {
        return technologies.stream().map(String::strip).distinct().toList();
    }
}
