package vn.gdnn.records.credentials.document.offline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.security.SecureRandom;
import java.time.LocalDate;
import org.bouncycastle.crypto.params.Ed25519PrivateKeyParameters;
import org.bouncycastle.crypto.signers.Ed25519Signer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.gdnn.kit.person.BirthDate;

class OfflineStatementTest {

    private static final String ID = "0123456789abcdefghjkmnpqrstvwxyz";
    private static final OfflineStatement STATEMENT = new OfflineStatement(
            "CDHN01",
            new OfflineStatement.Paper(
                    "Bằng tốt nghiệp cao đẳng", "Công nghệ thông tin", "Giỏi", "CĐ 000123", "CDHN01.CD.2026/00017"),
            new OfflineStatement.Person("Nguyễn Thị Ngọc Ánh", new BirthDate("2003-02-07")),
            LocalDate.of(2026, 6, 25),
            LocalDate.of(2026, 6, 26),
            "1#94567");

    private final Ed25519PrivateKeyParameters key = new Ed25519PrivateKeyParameters(new SecureRandom());
    private final byte[] publicKey = key.generatePublicKey().getEncoded();
    private final String code = "https://gdnn.example.vn/verify/" + ID + "#" + STATEMENT.fragment(ID, this::sign);

    @Test
    void a_code_says_who_and_what_without_asking_anybody() {
        assertThat(OfflineStatement.verified(code, publicKey)).contains(STATEMENT);
        assertThat(OfflineStatement.institution(code)).contains("CDHN01");
    }

    @Test
    void a_changed_letter_is_not_believed() {
        for (var at = code.indexOf("/verify/") + 8; at < code.length(); at++) {
            var letter = code.charAt(at) == 'B' ? 'C' : 'B';
            var changed = code.substring(0, at) + (at < code.indexOf('#') ? 'z' : letter) + code.substring(at + 1);
            if (!changed.equals(code)) {
                assertThat(OfflineStatement.verified(changed, publicKey)).isEmpty();
            }
        }
    }

    @Test
    void a_code_cut_lengthened_or_odd_is_not_believed() {
        assertThat(OfflineStatement.verified(code.substring(0, code.length() - 1), publicKey))
                .isEmpty();
        assertThat(OfflineStatement.verified(code + "A", publicKey)).isEmpty();
        assertThat(OfflineStatement.verified(code + "AAAAAAAA", publicKey)).isEmpty();
        assertThat(OfflineStatement.verified(code.substring(0, code.indexOf('#') + 1), publicKey))
                .isEmpty();
        assertThat(OfflineStatement.verified("https://gdnn.example.vn/", publicKey))
                .isEmpty();
        assertThat(OfflineStatement.verified(code + "A".repeat(5000), publicKey))
                .isEmpty();
    }

    @Test
    void the_statement_of_one_paper_does_not_serve_another() {
        assertThat(OfflineStatement.verified(code.replace(ID, ID.replace('0', '1')), publicKey))
                .isEmpty();
    }

    @Test
    void another_key_did_not_sign_it() {
        var other = new Ed25519PrivateKeyParameters(new SecureRandom())
                .generatePublicKey()
                .getEncoded();

        assertThat(OfflineStatement.verified(code, other)).isEmpty();
        assertThat(OfflineStatement.verified(code, new byte[3])).isEmpty();
    }

    @Test
    void the_mirror_of_a_site_changes_nothing() {
        assertThat(OfflineStatement.verified(code.replace("gdnn.example.vn", "mirror.example.org"), publicKey))
                .contains(STATEMENT);
    }

    @Test
    void a_signer_that_gives_something_else_is_a_fault() {
        assertThatThrownBy(() -> STATEMENT.fragment(ID, message -> new byte[5]))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void an_overlong_word_is_cut_between_letters() {
        var longest = new OfflineStatement(
                "CDHN01",
                STATEMENT.paper(),
                new OfflineStatement.Person("ế".repeat(200), new BirthDate("1900")),
                LocalDate.of(1899, 12, 31),
                LocalDate.of(2026, 6, 26),
                "");
        var cut = "https://gdnn.example.vn/verify/" + ID + "#" + longest.fragment(ID, this::sign);

        var read = OfflineStatement.verified(cut, publicKey).orElseThrow();

        assertThat(read.holder().fullName()).isEqualTo("ế".repeat(85));
        assertThat(read.issuedOn()).isEqualTo("1899-12-31");
    }

    @ParameterizedTest
    @ValueSource(strings = {"1976", "1976-03", "1976-12-31", "1900-01-01", "2199"})
    void a_birth_is_stated_as_precisely_as_the_paper_tells_it(String born) {
        var holder = new OfflineStatement.Person("Nguyễn Thị Ngọc Ánh", new BirthDate(born));
        var statement = new OfflineStatement(
                "CDHN01", STATEMENT.paper(), holder, STATEMENT.issuedOn(), STATEMENT.asOf(), "1#94567");
        var signed = "https://gdnn.example.vn/verify/" + ID + "#" + statement.fragment(ID, this::sign);

        assertThat(OfflineStatement.verified(signed, publicKey)).contains(statement);
    }

    @Test
    void a_day_without_a_month_is_no_statement_though_signed() {
        for (var born : new int[] {1976 << 9 | 9, 1976 << 9 | 13 << 5, 1976 << 9 | 2 << 5 | 30, 1899 << 9}) {
            var form = StatementForm.write(STATEMENT);
            var at = form.length - "1#94567".length() - 1 - 9;
            form[at] = (byte) (born >> 16);
            form[at + 1] = (byte) (born >> 8);
            form[at + 2] = (byte) born;

            assertThat(StatementForm.read(form)).isNull();
        }
        assertThat(StatementForm.read(StatementForm.write(STATEMENT))).isEqualTo(STATEMENT);
    }

    private byte[] sign(byte[] message) {
        var signer = new Ed25519Signer();
        signer.init(true, key);
        signer.update(message, 0, message.length);
        return signer.generateSignature();
    }
}
