package vn.gdnn.records.register.entry;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/** The two numbers on the paper: số hiệu, and số vào sổ gốc cấp bằng. */
@Embeddable
public record DiplomaNumbers(
        String serialNumber, @Column(updatable = false) String registerNumber) {}
