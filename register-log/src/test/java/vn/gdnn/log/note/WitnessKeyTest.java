package vn.gdnn.log.note;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.gdnn.log.LogDataException;

class WitnessKeyTest {

    /** The example of c2sp.org/tlog-cosignature; its time stands there in words as well. */
    private static final String EXAMPLE = """
            example.com/behind-the-sofa
            20852163
            CsUYapGGPo4dkMgIAUqom/Xajj7h2fB2MPA3j2jxq2I=

            \u2014 example.com/behind-the-sofa Az3grlgtzPICa5OS8npVmf1Myq/5IZniMp+ZJurmRDeOoRDe4URYN7u5/Zhcyv2q1gGzGku9nTo+zyWE+xeMcTOAYQ8=
            \u2014 witness.example.com/w1 jWbPPwAAAABkGFDLEZMHwSRaJNiIDoe9DYn/zXcrtPHeolMI5OWXEhZCB9dlrDJsX3b2oyin1nPZqhf5nNo0xUe+mbIUBkBIfZ+qnA==
            """;

    /** A checkpoint that a public log of certificates published, with cosignatures of public witnesses. */
    private static final String PUBLIC = """
            arche2025h1.staging.ct.transparency.dev
            1432088532
            U7WM79jrzyhGZ5/GUBTpM7NzwdyfFx61t3RovgcC4Ro=

            \u2014 arche2025h1.staging.ct.transparency.dev zTM8sQAAAZ5W0WdjBAMARjBEAiBjW5IQf9pvsYLfQFX6hoGREPMHbdQ3urbllzalApkptQIgIpwtEroeW2BXaHAI4kJXFbon5Ch9MNL5zRNZ55lvGt0=
            \u2014 arche2025h1.staging.ct.transparency.dev ui8GwCF1+kWqZrxGdhj4aX3gcw7XUlXQQabg/27lefwhUkzbC3NygNI75MdhL1bfTW9g8Ei59RA23oHP7Ry1k3ZFWwQ=
            \u2014 transparency.dev/DEV:witness-little-garden 2AQqhwAAAABqEiEgzgFIqqhbUoDwjMWE6UP8nd8/KYTzwZ2rhIgcqoXHAwVkjZr4AscylP3v7sEodkRAErumC2q44vdgJY096st5BQ==
            \u2014 witness1.smartit.nu/witness1 pIyCDwAAAABqEiEghIp82KWebrw7/oHQwlTAm3g2RKS4+eebl8eO0WH+/iEcxZ75W3u5hNI7TOQtmJbqmNWVuE0tgh0XwzdZsDsUAQ==
            \u2014 remora.n621.de 2net5wAAAABqEiEgPlfF3V06o0Y+fHM+J5J9s27wgxxcOVSpZ/2g/KSiXCg9DEZI+aVCIobWX9sXTynk5XeU/zZ0WBxtqB0DrAWfBw==
            \u2014 witness.stagemole.eu Z/euoAAAAABqEiEgw0i+7g2ENfDAWHmtRzCfKTHSDwYDJA2NmKeGi9Y8FtEyOUvVr+AJmIY/2TUFucgKi7lI7cUiOvKFYe/TmN9DAg==
            """;

    private static final List<String> WITNESSES = List.of(
            "transparency.dev/DEV:witness-little-garden+d8042a87+BCtusOxINQNUTN5Oj8HObRkh2yHf/MwYaGX4CPdiVEPM",
            "witness1.smartit.nu/witness1+a48c820f+BPSFWg9G6KPiO7QPryYO5Xq4oYJJ+kAvLKLSimDhoxMO",
            "remora.n621.de+da77ade7+BOvN63jn/bLvkieywe8R6UYAtVtNbZpXh34x7onlmtw2",
            "witness.stagemole.eu+67f7aea0+BEqSG3yu9YrmcM3BHvQYTxwFj3uSWakQepafafpUqklv");

    @Test
    void cosignatures_of_others_verify() {
        var note = SignedNote.parse(PUBLIC);
        for (var witness : WITNESSES) {
            var key = WitnessKey.parse(witness);

            assertThat(key.text()).isEqualTo(witness);
            assertThat(key.cosignature(note))
                    .map(WitnessKey.Cosignature::at)
                    .hasValue(Instant.ofEpochSecond(0x6a122120L));
        }
    }

    @Test
    void a_cosignature_is_of_one_tree_and_one_time() {
        var key = WitnessKey.parse(WITNESSES.get(2));
        for (var forged : List.of(
                PUBLIC.replace("1432088532", "1432088533"),
                PUBLIC.replace("2net5wAAAABqEiEg", "2net5wAAAABqEiEh"),
                PUBLIC.replace("2net5wAAAABqEiEg", "2net5wAAAAAAAAAA"))) {
            assertThatThrownBy(() -> key.cosignature(SignedNote.parse(forged))).isInstanceOf(LogDataException.class);
        }
        assertThat(key.cosignature(SignedNote.parse(EXAMPLE))).isEmpty();
    }

    @Test
    void the_key_of_a_log_is_not_a_witnesss() {
        var log = "arche2025h1.staging.ct.transparency.dev+ba2f06c0+AU0vHmlGCS/PdN8b2OaGmKprLI8HKM+dJ472xgFYh15f";

        assertThatThrownBy(() -> WitnessKey.parse(log)).isInstanceOf(LogDataException.class);
        assertThatThrownBy(() -> NoteVerifier.parse(WITNESSES.get(0))).isInstanceOf(LogDataException.class);
        assertThat(NoteVerifier.parse(log).verified(SignedNote.parse(PUBLIC))).startsWith("arche2025h1");
    }

    @Test
    void a_cosignature_is_added_as_it_came() {
        var note = SignedNote.parse(EXAMPLE);
        var alone = new SignedNote(note.text(), note.signatures().subList(0, 1));

        assertThat(alone.and(note.signatures().get(1)).note()).isEqualTo(EXAMPLE);
    }
}
