package nl.lvsgateway.status;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Refreshing goes on, whatever happened to the one before. */
class VerverserTest {

    private final Ververser ververser = new Ververser(new Statusinstellingen(
            Duration.ofSeconds(30), Duration.ofMinutes(15), Duration.ofSeconds(20), 2, 500, 20, 1000));

    @AfterEach
    void stop() {
        ververser.destroy();
    }

    private static Stream<BooleanSupplier> sterft() {
        return Stream.of(
                () -> {
                    throw new NoClassDefFoundError("iets van ons");
                },
                () -> {
                    throw new StackOverflowError();
                },
                () -> {
                    throw new IllegalStateException("iets van ons");
                });
    }

    @ParameterizedTest
    @MethodSource("sterft")
    void one_that_died_does_not_block_the_next_of_the_same_school(BooleanSupplier sterft) {
        assertThat(ververser.wachtOp("00AA00", sterft)).isEqualTo(Versheid.KINDKANS_WEG);
        assertThat(ververser.wachtOp("00AA00", () -> true)).isEqualTo(Versheid.VERS);
    }
}
