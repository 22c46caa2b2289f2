package nl.lvsgateway.beheer.web.aanmelden;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.web.authentication.WebAuthenticationDetails;

class HerkomstTest {

    @Test
    void addresses_of_one_ipv6_network_are_one_origin() {
        assertThat(van("2001:db8:1:2::1")).isEqualTo(van("2001:db8:1:2:aaaa:bbbb:cccc:dddd"));
        assertThat(van("2001:db8:1:2::1")).isNotEqualTo(van("2001:db8:1:3::1"));
        assertThat(van("203.0.113.7")).isEqualTo("203.0.113.7");
        assertThat(van("geen:adres")).isEqualTo("onbekend");
    }

    private static String van(String adres) {
        var vraag = new MockHttpServletRequest();
        vraag.setRemoteAddr(adres);
        var poging = UsernamePasswordAuthenticationToken.unauthenticated("support", "x");
        poging.setDetails(new WebAuthenticationDetails(vraag));
        return Herkomst.van(poging);
    }
}
