package org.zelian.web;

import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.info.Info;
import io.swagger.v3.oas.models.info.License;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.utils.SpringDocUtils;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.MethodParameter;
import org.springframework.core.convert.converter.Converter;
import org.springframework.format.FormatterRegistry;
import org.springframework.http.CacheControl;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;
import org.springframework.web.servlet.config.annotation.ResourceHandlerRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.zelian.audit.Looks;
import org.zelian.kernel.Actor;
import org.zelian.kernel.Refusal;
import org.zelian.kernel.Uscc;

/** How every room's controllers get what they ask for: the actor, a credit code, a day; and what the API says of itself. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnWebApplication(type = ConditionalOnWebApplication.Type.SERVLET)
class WebConfiguration implements WebMvcConfigurer {
    static {
        SpringDocUtils.getConfig().addRequestWrapperToIgnore(Actor.class).replaceWithClass(Uscc.class, String.class);
    }

    @Bean(destroyMethod = "close")
    @ConditionalOnMissingBean
    Looks looks(@Value("${zelian.home:${zelian.neo4j.folder:data}}") Path home, Clock clock) throws IOException {
        return Looks.open(home.resolve("looks.jsonl"), clock);
    }

    @Bean
    @ConditionalOnMissingBean
    Clock clock() {
        return Clock.system(Places.LAW);
    }

    @Bean
    OpenAPI description(@Value("${zelian.version:development}") String version) {
        return new OpenAPI()
                .info(new Info()
                        .title("Zelian 责链")
                        .version(version)
                        .description("Who answers for an organisation, by which article, since when and until when. "
                                + "Days are Asia/Shanghai days. Errors are problem documents (RFC 9457) with code, "
                                + "found and advice. Lists have limit and cursor; next is the cursor of the next page.")
                        .license(new License()
                                .name("GPL-3.0-or-later")
                                .url("https://www.gnu.org/licenses/gpl-3.0.html")));
    }

    @Override
    public void addFormatters(FormatterRegistry registry) {
        registry.addConverter(String.class, Uscc.class, Uscc::parse);
        registry.addConverter(new DayReader());
    }

    @Override
    public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
        resolvers.add(new WhoAsks());
    }

    @Override
    public void addResourceHandlers(ResourceHandlerRegistry registry) {
        // Their names carry their hash.
        registry.addResourceHandler("/assets/**")
                .addResourceLocations("classpath:/static/assets/")
                .setCacheControl(CacheControl.maxAge(Duration.ofDays(365)).immutable());
    }

    /** A day is written 2026-11-21. */
    private static final class DayReader implements Converter<String, @Nullable LocalDate> {
        @Override
        public @Nullable LocalDate convert(String text) {
            if (text.isBlank()) {
                return null;
            }
            try {
                return LocalDate.parse(text);
            } catch (DateTimeParseException unreadable) {
                throw new Refusal("DAY", "A day is written “" + text + "”.", "Write it as 2026-11-21.");
            }
        }
    }

    /** Gives a controller the actor it declares. */
    private static final class WhoAsks implements HandlerMethodArgumentResolver {
        @Override
        public boolean supportsParameter(MethodParameter parameter) {
            return parameter.getParameterType() == Actor.class;
        }

        @Override
        public Object resolveArgument(
                MethodParameter parameter,
                @Nullable ModelAndViewContainer container,
                NativeWebRequest request,
                @Nullable WebDataBinderFactory binders) {
            var who = SecurityContextHolder.getContext().getAuthentication();
            if (who instanceof SignedIn signedIn) {
                return signedIn.getPrincipal();
            }
            throw new Refusal("SIGN_IN", "Nobody is signed in.", "Sign in on the page, or send name and secret.");
        }
    }
}
