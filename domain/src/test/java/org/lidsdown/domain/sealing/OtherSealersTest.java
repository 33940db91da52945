package org.lidsdown.domain.sealing;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.crypto.tink.HybridDecrypt;
import com.google.crypto.tink.HybridEncrypt;
import com.google.crypto.tink.InsecureSecretKeyAccess;
import com.google.crypto.tink.Key;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.RegistryConfiguration;
import com.google.crypto.tink.hybrid.HpkeParameters;
import com.google.crypto.tink.hybrid.HpkeParameters.AeadId;
import com.google.crypto.tink.hybrid.HpkeParameters.KdfId;
import com.google.crypto.tink.hybrid.HpkeParameters.KemId;
import com.google.crypto.tink.hybrid.HpkeParameters.Variant;
import com.google.crypto.tink.hybrid.HpkePrivateKey;
import com.google.crypto.tink.hybrid.HpkePublicKey;
import com.google.crypto.tink.hybrid.HybridConfig;
import com.google.crypto.tink.util.Bytes;
import com.google.crypto.tink.util.SecretBytes;
import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import java.util.Random;
import org.bouncycastle.crypto.AsymmetricCipherKeyPair;
import org.bouncycastle.crypto.InvalidCipherTextException;
import org.bouncycastle.crypto.hpke.HPKE;
import org.junit.jupiter.api.Test;

/** Other people's HPKE; {@code -Dlidsdown.messages=10000} for a long run. */
class OtherSealersTest {

    private static final int MESSAGES = Integer.getInteger("lidsdown.messages", 200);
    private static final int LONGEST = 5_000;

    private final Random random = new Random(9180);

    @Test
    void bouncyCastleOpensWhatWeSealAndWeOpenWhatItSeals() throws InvalidCipherTextException {
        HPKE theirs =
                new HPKE(
                        HPKE.mode_base,
                        HPKE.kem_X25519_SHA256,
                        HPKE.kdf_HKDF_SHA256,
                        HPKE.aead_AES_GCM256);

        for (int i = 0; i < MESSAGES; i++) {
            OpeningKey key = OpeningKey.of(bytes(32));
            byte[] open = key.sealingKey().raw();
            byte[] info = bytes(random.nextInt(100));
            byte[] aad = bytes(random.nextInt(600));
            byte[] plain = bytes(random.nextInt(LONGEST));
            AsymmetricCipherKeyPair pair = theirs.deserializePrivateKey(key.raw(), open);

            byte[] ours = Hpke.seal(key.sealingKey(), info, aad, plain);
            byte[][] sealed =
                    theirs.seal(
                            theirs.deserializePublicKey(open), info, aad, plain, null, null, null);

            assertThat(theirs.open(head(ours), pair, info, aad, tail(ours), null, null, null))
                    .isEqualTo(plain);
            assertThat(Hpke.open(key, info, aad, join(sealed[1], sealed[0]))).isEqualTo(plain);
        }
    }

    @Test
    void tinkOpensWhatWeSealAndWeOpenWhatItSeals() throws GeneralSecurityException {
        HybridConfig.register();
        byte[] noAad = {};

        for (int i = 0; i < MESSAGES; i++) {
            OpeningKey key = OpeningKey.of(bytes(32));
            HpkePublicKey open = tink(key.sealingKey());
            byte[] info = bytes(random.nextInt(600));
            byte[] plain = bytes(random.nextInt(LONGEST));

            byte[] ours = Hpke.seal(key.sealingKey(), info, noAad, plain);
            byte[] theirs = primitive(open, HybridEncrypt.class).encrypt(plain, info);

            assertThat(primitive(tink(open, key), HybridDecrypt.class).decrypt(ours, info))
                    .isEqualTo(plain);
            assertThat(Hpke.open(key, info, noAad, theirs)).isEqualTo(plain);
        }
    }

    private static HpkePublicKey tink(SealingKey key) throws GeneralSecurityException {
        HpkeParameters suite =
                HpkeParameters.builder()
                        .setKemId(KemId.DHKEM_X25519_HKDF_SHA256)
                        .setKdfId(KdfId.HKDF_SHA256)
                        .setAeadId(AeadId.AES_256_GCM)
                        .setVariant(Variant.NO_PREFIX)
                        .build();
        return HpkePublicKey.create(suite, Bytes.copyFrom(key.raw()), null);
    }

    private static HpkePrivateKey tink(HpkePublicKey open, OpeningKey key)
            throws GeneralSecurityException {
        return HpkePrivateKey.create(
                open, SecretBytes.copyFrom(key.raw(), InsecureSecretKeyAccess.get()));
    }

    private static <T> T primitive(Key key, Class<T> kind) throws GeneralSecurityException {
        return KeysetHandle.newBuilder()
                .addEntry(KeysetHandle.importKey(key).withFixedId(1).makePrimary())
                .build()
                .getPrimitive(RegistryConfiguration.get(), kind);
    }

    private static byte[] head(byte[] sealed) {
        return Arrays.copyOf(sealed, SealingKey.LENGTH);
    }

    private static byte[] tail(byte[] sealed) {
        return Arrays.copyOfRange(sealed, SealingKey.LENGTH, sealed.length);
    }

    private static byte[] join(byte[] head, byte[] tail) {
        return ByteBuffer.allocate(head.length + tail.length).put(head).put(tail).array();
    }

    private byte[] bytes(int length) {
        byte[] bytes = new byte[length];
        random.nextBytes(bytes);
        return bytes;
    }
}
