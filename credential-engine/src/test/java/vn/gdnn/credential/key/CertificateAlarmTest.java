package vn.gdnn.credential.key;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.gdnn.credential.key.SignerCertificates.Remaining;

class CertificateAlarmTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 28);

    private final CertificateAlarm alarm = new CertificateAlarm();

    @Test
    void nothing_is_told_more_than_sixty_days_before_the_end() {
        assertThat(alarm.tell(List.of(left(60)), TODAY)).isEmpty();
    }

    @Test
    void the_nearest_of_sixty_thirty_and_seven_days_is_named() {
        assertThat(told(59)).contains("ends in 59 days (within 60)");
        assertThat(told(30)).contains("ends in 30 days (within 60)");
        assertThat(told(29)).contains("ends in 29 days (within 30)");
        assertThat(told(6)).contains("ends in 6 days (within 7)");
        assertThat(told(-1)).contains("has ended");
    }

    @Test
    void each_certificate_is_told_of_once_a_day() {
        assertThat(alarm.tell(List.of(left(20)), TODAY)).hasSize(1);
        assertThat(alarm.tell(List.of(left(20)), TODAY)).isEmpty();
        assertThat(alarm.tell(List.of(left(19)), TODAY.plusDays(1))).hasSize(1);
        assertThat(alarm.tell(
                        List.of(new Remaining("TCDN01", KeyUse.DOCUMENT, Duration.ofDays(19))), TODAY.plusDays(1)))
                .hasSize(1);
    }

    private static String told(int days) {
        return new CertificateAlarm().tell(List.of(left(days)), TODAY).get(0);
    }

    private static Remaining left(int days) {
        return new Remaining("CDHN01", KeyUse.DOCUMENT, Duration.ofDays(days).plusHours(1));
    }
}
