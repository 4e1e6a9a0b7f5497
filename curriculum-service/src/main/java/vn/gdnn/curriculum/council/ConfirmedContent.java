package vn.gdnn.curriculum.council;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;

/**
 * That somebody who neither wrote the version nor gave the evidence confirmed that its content fits digital methods.
 *
 * @param by the account, by its subject
 */
@Embeddable
public record ConfirmedContent(
        @Column(name = "content_confirmed_on") LocalDate on,
        @Column(name = "content_confirmed_by") String by) {}
