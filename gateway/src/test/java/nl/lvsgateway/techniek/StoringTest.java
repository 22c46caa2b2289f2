package nl.lvsgateway.techniek;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class StoringTest {

    @Test
    void tells_what_broke_and_where_but_not_what_it_was_given() {
        var fout = new IllegalStateException("Vlinderstra", new IllegalArgumentException("111222333"));

        var tekst = Storing.van(fout);

        assertThat(tekst)
                .contains("IllegalStateException", "IllegalArgumentException", "StoringTest")
                .doesNotContain("Vlinderstra", "111222333");
    }
}
