package vn.gdnn.credential.key;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;
import org.junit.jupiter.api.Test;

class Base58Test {

    /** Test vectors of draft-msporny-base58. */
    @Test
    void it_writes_what_the_draft_says() {
        assertThat(Base58.encode("Hello World!".getBytes(StandardCharsets.US_ASCII)))
                .isEqualTo("2NEpo7TZRRrLZSi2U");
        assertThat(Base58.encode(HexFormat.of().parseHex("0000287fb4cd"))).isEqualTo("11233QC4");
    }

    @Test
    void every_power_of_58_is_a_two_and_ones() {
        for (var power = 0; power < 90; power++) {
            var number = BigInteger.valueOf(58).pow(power);

            assertThat(Base58.encode(unsigned(number))).isEqualTo("2" + "1".repeat(power));
            assertThat(Base58.encode(unsigned(number.subtract(BigInteger.ONE)))).isEqualTo("z".repeat(power));
        }
    }

    private static byte[] unsigned(BigInteger number) {
        var bytes = number.toByteArray();
        return bytes[0] == 0 ? Arrays.copyOfRange(bytes, 1, bytes.length) : bytes;
    }

    @Test
    void it_reads_back_exactly_what_it_wrote() {
        var bytes = HexFormat.of().parseHex("0000287fb4cd");

        assertThat(Base58.decode("11233QC4", 6)).isEqualTo(bytes);
        assertThatThrownBy(() -> Base58.decode("11233QC4", 5)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Base58.decode("1233QC4", 6)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Base58.decode("0", 1)).isInstanceOf(IllegalArgumentException.class);
    }
}
