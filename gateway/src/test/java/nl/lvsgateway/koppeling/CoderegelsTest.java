package nl.lvsgateway.koppeling;

import static nl.lvsgateway.koppeling.Weigert.weigert;
import static org.assertj.core.api.Assertions.assertThatCode;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CoderegelsTest {

    private static final Schoolnummer SCHOOL = new Schoolnummer("00YY00");

    private final Coderegels regels = new Coderegels(Koppelwereld.INSTELLINGEN);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "kort-1",
                "12345678",
                "87654321",
                "aaaaaaaa",
                "abcabcabcabc",
                "abcdefgh",
                "qwertyuiop",
                "Welkom2026!",
                "Kindkans01",
                "wachtwoord",
                "00YY00-code",
                "Geheim123",
                "met\u0000teken-erin",
                "een-code-van-veel-te-veel-tekens-een-code-van-veel-te-veel-tekens"
            })
    void refuses_what_anybody_would_try_first(String code) {
        weigert("VERIFICATIECODE_ZWAK", () -> regels.keur(SCHOOL, new Verificatiecode(code)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"regenboog-2507", "48201957", "paard fiets lamp", "Zé9kqWx2"})
    void takes_what_is_not_easy_to_guess(String code) {
        assertThatCode(() -> regels.keur(SCHOOL, new Verificatiecode(code))).doesNotThrowAnyException();
    }
}
