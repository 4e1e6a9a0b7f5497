package vn.gdnn.stories;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType.LaunchOptions;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.Playwright.CreateOptions;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;

/** The public pages in a real browser; skipped, saying so, where no Chromium is installed. */
@Order(3)
class PagesStory {

    /** Of the form of a holder's code, and nobody's. */
    private static final String ANOTHER_CODE = "AAAA-BBBB-CCCC-DDDD";

    static Playwright playwright;
    static Browser browser;

    @BeforeAll
    static void a_browser() {
        Suite.up();
        var chromium = chromium();
        Assumptions.assumeTrue(
                chromium.isPresent(), "No Chromium found (apt-get install chromium): the page stories are skipped");
        playwright = Playwright.create(new CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        browser = playwright
                .chromium()
                .launch(new LaunchOptions()
                        .setExecutablePath(chromium.get())
                        .setArgs(List.of(
                                "--no-sandbox",
                                "--disable-gpu",
                                "--disable-background-networking",
                                "--disable-component-update",
                                "--disable-sync",
                                "--no-first-run")));
    }

    @AfterAll
    static void closed() {
        if (playwright != null) {
            playwright.close();
        }
    }

    @Test
    void the_home_page_leads_a_newcomer_to_verification_and_documentation() {
        var page = open("/");

        assertThat(page.locator("html").getAttribute("lang")).isEqualTo("vi");
        assertThat(page.locator("a[href='/docs']").count()).isPositive();
        page.locator("form input[type=text], form input:not([type])").first().fill("khong-co-that");
        page.locator("form button").first().click();
        assertThat(page.url()).contains("/verify/khong-co-that");
    }

    @Test
    void a_revoked_diploma_says_so_in_vietnamese_and_in_english() {
        Assumptions.assumeTrue(!FromStaffToDiplomaStory.publicId.isEmpty(), "needs the diploma of the first story");
        var place = "/verify/" + FromStaffToDiplomaStory.publicId;

        assertThat(open(place).locator("main").innerText()).containsIgnoringCase("thu hồi");
        assertThat(open(place + "?lang=en").locator("main").innerText()).containsIgnoringCase("revoked");
    }

    @Test
    void the_holder_of_a_diploma_allows_an_employer_to_check_it() {
        Assumptions.assumeTrue(!FromStaffToDiplomaStory.publicId.isEmpty(), "needs the diploma of the first story");
        var diplomas = Actor.REGISTRAR
                .reads("/api/records/v1/diplomas?status=ISSUED&limit=200")
                .extract();
        var page = open("/verify/" + diplomas.<String>path("items.find { it.origin == 'REGISTER' }.publicId"));

        page.locator("a[href*='/consents']").click();
        page.locator("#code").fill(ANOTHER_CODE);
        page.locator("form button").first().click();
        assertThat(page.locator("[role=alert]").innerText()).isNotBlank();
        page.locator("#code").fill(codeOfTheHolder(diplomas.path("items.find { it.origin == 'REGISTER' }.id")));
        page.locator("form button").first().click();
        page.locator("#audience").fill("Công ty Cơ khí");
        page.locator("#purpose").fill("Tuyển dụng");
        page.locator("#expiresOn").fill(LocalDate.now().plusDays(30).toString());
        page.locator("form button").first().click();
        assertThat(page.locator("code").innerText()).isNotBlank();
        page.locator("form[action*='/withdrawal'] button").first().click();
        assertThat(page.locator("main").innerText()).contains("Công ty Cơ khí", "Đã rút lại lúc");
    }

    @Test
    void a_wrong_id_is_unknown() {
        var page = open("/verify/AAAAAAAAAAAAAAAAAAAAAAAAAA");

        assertThat(page.locator("main").innerText()).containsIgnoringCase("không");
    }

    @Test
    void pages_need_no_script() {
        var page = browser.newContext(new Browser.NewContextOptions().setJavaScriptEnabled(false))
                .newPage();
        page.navigate(Suite.gateway() + "/verify/AAAAAAAAAAAAAAAAAAAAAAAAAA");

        assertThat(page.locator("main").innerText()).isNotBlank();
    }

    private static String codeOfTheHolder(String diploma) {
        return Actor.REGISTRAR
                .sends("/api/records/v1/holder-codes", Map.of("diplomaIds", List.of(diploma)))
                .statusCode(201)
                .extract()
                .path("items[0].code");
    }

    private static Page open(String path) {
        var page = browser.newContext(new Browser.NewContextOptions().setLocale("vi-VN"))
                .newPage();
        page.navigate(Suite.gateway() + path);
        return page;
    }

    private static Optional<Path> chromium() {
        return Stream.of("/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome")
                .map(Path::of)
                .filter(Files::isExecutable)
                .findFirst();
    }
}
