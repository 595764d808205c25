package de.foerderfluss.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;

class OfficeBrowserIT {

    @Test
    void opensAPage() {
        Page page = OfficeBrowser.open(375, 800);

        page.setContent("<h1>Guten Tag</h1>");

        assertThat(page.textContent("h1")).isEqualTo("Guten Tag");
        page.context().close();
    }
}
