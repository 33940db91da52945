package org.lidsdown.store.vault;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import org.lidsdown.store.folder.LogFolder;
import org.lidsdown.store.folder.MachineKey;
import org.lidsdown.store.folder.OwnerOnly;

/**
 * The files that others keep beside the database, such as the school's name and the host's
 * certificates: in a backup they are one file, sealed under the log's key.
 */
final class Beside {
    static final String NAME = "beside.sealed";
    private static final String USE = "beside";
    private static final int NONCE = 12;
    private static final int TAG_BITS = 128;

    private Beside() {}

    /** Seals the files beside the database of this log into the backup's folder. */
    static void seal(LogFolder folder, MachineKey key, Path backup) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Path file : folder.beside()) {
                zip.putNextEntry(new ZipEntry(Copying.name(folder.path(), file)));
                Files.copy(file, zip);
                zip.closeEntry();
            }
        }
        byte[] nonce = new byte[NONCE];
        new SecureRandom().nextBytes(nonce);
        byte[] sealed = cipher(Cipher.ENCRYPT_MODE, key, nonce, bytes.toByteArray());
        byte[] whole = Arrays.copyOf(nonce, NONCE + sealed.length);
        System.arraycopy(sealed, 0, whole, NONCE, sealed.length);
        Files.write(backup.resolve(NAME), whole);
    }

    /** Puts them into a log's folder. */
    static void open(Path backup, MachineKey key, LogFolder folder) throws IOException {
        byte[] whole = Files.readAllBytes(backup.resolve(NAME));
        byte[] sealed = Arrays.copyOfRange(whole, NONCE, whole.length);
        byte[] bytes = cipher(Cipher.DECRYPT_MODE, key, Arrays.copyOf(whole, NONCE), sealed);
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                Path file = folder.path().resolve(entry.getName()).normalize();
                if (!file.startsWith(folder.path())) {
                    throw new Tampered(NAME);
                }
                Files.createDirectories(file.resolveSibling("."));
                Files.copy(zip, file);
                OwnerOnly.file(file);
            }
        }
    }

    private static byte[] cipher(int mode, MachineKey key, byte[] nonce, byte[] bytes)
            throws IOException {
        try {
            Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
            cipher.init(
                    mode,
                    new SecretKeySpec(key.derived(USE), "AES"),
                    new GCMParameterSpec(TAG_BITS, nonce));
            return cipher.doFinal(bytes);
        } catch (GeneralSecurityException e) {
            throw new Tampered(NAME);
        }
    }
}
