package nl.lvsgateway.beheer.web;

import java.util.List;
import nl.lvsgateway.beheer.Medewerker;
import nl.lvsgateway.beheer.web.aanmelden.Aangemeld;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.MethodParameter;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Lets a page ask for the medewerker that is logged in. */
@Configuration
class Webconfig implements WebMvcConfigurer {

    @Override
    public void addArgumentResolvers(List<HandlerMethodArgumentResolver> oplossers) {
        oplossers.add(new Wie());
    }

    private static final class Wie implements HandlerMethodArgumentResolver {

        @Override
        public boolean supportsParameter(MethodParameter parameter) {
            return parameter.getParameterType() == Medewerker.class;
        }

        @Override
        public Object resolveArgument(
                MethodParameter parameter,
                @Nullable ModelAndViewContainer model,
                NativeWebRequest vraag,
                @Nullable WebDataBinderFactory binder) {
            // without a medewerker there is no page: the filters let nobody else through
            return Aangemeld.nu().orElseThrow();
        }
    }
}
