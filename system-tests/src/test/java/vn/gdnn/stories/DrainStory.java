package vn.gdnn.stories;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static vn.gdnn.stories.Actor.COLLEGE;
import static vn.gdnn.stories.Actor.MINISTRY;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.Socket;
import java.time.Duration;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A part is asked to end while a school's file is on its way. */
@Order(6)
class DrainStory {

    private static final Duration RECOVERY = Duration.ofSeconds(90);
    private static final int PIECES = 16;

    @BeforeAll
    static void the_college_is_known() {
        Suite.up();
        MINISTRY.sends("/api/reporting/v1/institutions", Institutions.COLLEGE);
        await().atMost(RECOVERY).ignoreExceptions().until(() -> served("TCH-FIRST") == 202);
    }

    @ParameterizedTest
    @ValueSource(strings = {"gateway", "training-service"})
    void a_file_on_its_way_arrives_though_the_part_that_takes_it_is_asked_to_end(String part) throws Exception {
        var file = file("TCH-" + part.toUpperCase(Locale.ROOT), 200);

        var answer = slowly(file, () -> Suite.end(part));

        assertThat(answer).startsWith("HTTP/1.1 202");
        await().atMost(RECOVERY).ignoreExceptions().until(() -> served("TCH-AFTER-" + part) == 202);
    }

    private static int served(String code) {
        return COLLEGE.asks()
                .contentType("text/csv; charset=utf-8")
                .body(file(code, 1))
                .post("/api/training/v1/staff/imports")
                .statusCode();
    }

    private static byte[] file(String code, int people) {
        var text = new StringBuilder("code,fullName,dateOfBirth,position,employedSince\n");
        for (var number = 0; number < people; number++) {
            text.append(code).append('-').append(number).append(",Lê Văn Chậm,1980-01-01,TEACHER,2020-01-01\n");
        }
        return text.toString().getBytes(UTF_8);
    }

    /** Sends the file in pieces over some four seconds; in the middle the trouble happens. Returns the status line. */
    private static String slowly(byte[] file, Runnable trouble) throws IOException, InterruptedException {
        try (var socket = new Socket("localhost", Integer.parseInt(Suite.port("GATEWAY")))) {
            socket.setSoTimeout((int) RECOVERY.toMillis());
            var out = socket.getOutputStream();
            out.write(("POST /api/training/v1/staff/imports HTTP/1.1\r\nHost: localhost\r\nAuthorization: Bearer "
                            + COLLEGE.token() + "\r\nContent-Type: text/csv; charset=utf-8\r\nContent-Length: "
                            + file.length + "\r\n\r\n")
                    .getBytes(UTF_8));
            for (var piece = 0; piece < PIECES; piece++) {
                if (piece == PIECES / 2) {
                    trouble.run();
                }
                var from = file.length * piece / PIECES;
                out.write(file, from, file.length * (piece + 1) / PIECES - from);
                out.flush();
                TimeUnit.MILLISECONDS.sleep(250);
            }
            return new BufferedReader(new InputStreamReader(socket.getInputStream(), UTF_8)).readLine();
        }
    }
}
