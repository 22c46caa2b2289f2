package nl.lvsgateway.koppeling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import nl.lvsgateway.koppeling.ToegangGeweigerd.Reden;
import nl.lvsgateway.techniek.Invoerfout;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;

/** Expects a refusal. */
final class Weigert {

    private Weigert() {}

    static void weigert(Reden reden, ThrowingCallable vraag) {
        assertThatThrownBy(vraag)
                .isInstanceOfSatisfying(
                        ToegangGeweigerd.class, geen -> assertThat(geen.reden()).isEqualTo(reden));
    }

    static void weigert(String code, ThrowingCallable vraag) {
        assertThatThrownBy(vraag)
                .isInstanceOfSatisfying(
                        Invoerfout.class,
                        geen -> assertThat(geen.punten().get(0).code()).isEqualTo(code));
    }
}
