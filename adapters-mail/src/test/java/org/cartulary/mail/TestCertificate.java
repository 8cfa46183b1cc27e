package org.cartulary.mail;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.SecureRandom;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManagerFactory;

/** A fresh key and self-signed certificate for a host, made by the JDK's keytool. */
final class TestCertificate {

    static final String PASSWORD = "changeit";

    private final Path keyStore;

    private TestCertificate(Path keyStore) {
        this.keyStore = keyStore;
    }

    static TestCertificate of(String host) {
        try {
            Path file = Files.createTempDirectory("certificate").resolve("key.p12");
            String keytool =
                    Path.of(System.getProperty("java.home"), "bin", "keytool").toString();
            String alternative = host.matches("[0-9.]+") ? "san=ip:" + host : "san=dns:" + host;
            Process made = new ProcessBuilder(
                            keytool,
                            "-genkeypair",
                            "-alias",
                            "mail",
                            "-keyalg",
                            "EC",
                            "-storetype",
                            "PKCS12",
                            "-dname",
                            "CN=" + host,
                            "-ext",
                            alternative,
                            "-storepass",
                            PASSWORD,
                            "-keystore",
                            file.toString())
                    .redirectErrorStream(true)
                    .start();
            String said = new String(made.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            if (made.waitFor() != 0) {
                throw new IllegalStateException(said);
            }
            file.toFile().deleteOnExit();
            return new TestCertificate(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    Path keyStore() {
        return keyStore;
    }

    /** Shows this certificate, and trusts it and no other. */
    SSLContext context() {
        try (InputStream in = Files.newInputStream(keyStore)) {
            KeyStore keys = KeyStore.getInstance("PKCS12");
            keys.load(in, PASSWORD.toCharArray());
            KeyStore trusted = KeyStore.getInstance("PKCS12");
            trusted.load(null, null);
            trusted.setCertificateEntry("mail", keys.getCertificate("mail"));
            KeyManagerFactory shows = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
            shows.init(keys, PASSWORD.toCharArray());
            TrustManagerFactory trusts = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
            trusts.init(trusted);
            SSLContext context = SSLContext.getInstance("TLS");
            context.init(shows.getKeyManagers(), trusts.getTrustManagers(), new SecureRandom());
            return context;
        } catch (IOException | GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
