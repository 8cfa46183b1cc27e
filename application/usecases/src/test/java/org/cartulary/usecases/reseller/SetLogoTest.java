package org.cartulary.usecases.reseller;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.cartulary.usecases.story.Refusals.codeOf;

import java.util.Arrays;
import java.util.Random;
import org.cartulary.domain.Refused;
import org.cartulary.domain.reseller.Logo;
import org.cartulary.ports.UseCases;
import org.cartulary.usecases.story.Shop;
import org.cartulary.usecases.story.World;
import org.junit.jupiter.api.Test;

class SetLogoTest {

    private final World world = new World();
    private final UseCases does = world.does();
    private final Shop shop = Shop.in(world);

    @Test
    void keepsThePictureAsItWasSentWithWhatItIs() {
        sets(Pictures.png(40, 20));
        Logo png = does.brandOfReseller().logo(shop.owner());
        assertThat(png).isEqualTo(Logo.of(Logo.Format.PNG, 40, 20, Pictures.png(40, 20)));
        assertThat(png.file()).isEqualTo(Pictures.png(40, 20));

        sets(Pictures.jpeg(2000, 2000));
        Logo jpeg = does.brandOfReseller().logo(shop.owner());
        assertThat(jpeg.format()).isEqualTo(Logo.Format.JPEG);
        assertThat(jpeg.width()).isEqualTo(2000);
    }

    @Test
    void refusesWhatIsTooLarge() {
        byte[] large = Pictures.noise(400);
        assertThat(large.length).isGreaterThan(Logo.LARGEST);
        assertThat(codeOf(() -> sets(large))).isEqualTo("brand.logo-too-large");
    }

    @Test
    void refusesWhatHasTooManyPixelsBeforeItIsDecoded() {
        assertThat(codeOf(() -> sets(Pictures.png(2001, 10)))).isEqualTo("brand.logo-too-wide");
        assertThat(codeOf(() -> sets(Pictures.png(10, 2001)))).isEqualTo("brand.logo-too-wide");
    }

    @Test
    void refusesWhatIsNoPicture() {
        assertThat(codeOf(() -> sets(Pictures.gif()))).isEqualTo("brand.logo-unreadable");
        assertThat(codeOf(() -> sets("<svg onload='alert(1)'/>".getBytes(UTF_8))))
                .isEqualTo("brand.logo-unreadable");
        assertThat(codeOf(() -> sets(new byte[0]))).isEqualTo("brand.logo-unreadable");
    }

    @Test
    void refusesWhatBreaksOff() {
        for (byte[] whole : new byte[][] {Pictures.noise(100), Pictures.jpeg(300, 300)}) {
            byte[] half = Arrays.copyOf(whole, whole.length / 2);
            assertThat(codeOf(() -> sets(half))).isEqualTo("brand.logo-unreadable");
        }
    }

    /** Whatever is broken in a file, it is a refusal or a picture, and never an error. */
    @Test
    void neverFailsOnWhatContradictsItself() {
        Random random = new Random(42);
        for (byte[] whole : new byte[][] {Pictures.png(30, 30), Pictures.jpeg(30, 30)}) {
            for (int i = 0; i < 1_500; i++) {
                byte[] broken = whole.clone();
                for (int bits = 0; bits <= random.nextInt(3); bits++) {
                    broken[random.nextInt(broken.length)] ^= (byte) (1 << random.nextInt(8));
                }
                try {
                    LogoFile.read(broken);
                } catch (Refused refused) {
                    assertThat(refused.refusal().code()).startsWith("brand.logo-");
                }
            }
        }
    }

    private void sets(byte[] file) {
        does.setLogo().handle(shop.owner(), file);
    }
}
