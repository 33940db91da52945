package org.lidsdown.domain.concern;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AnswersTest {

    @Test
    void twoFeelingsArePossibleAndThreeAreNot() {
        Answers none = Answers.none();
        Answer<Feeling> two = new Answer.Chosen<>(List.of(Feeling.SAD, Feeling.ANGRY));
        Answer<Feeling> three =
                new Answer.Chosen<>(List.of(Feeling.SAD, Feeling.ANGRY, Feeling.WORRIED));

        assertThat(none.withFeelings(two).feelings().choices())
                .containsExactly(Feeling.SAD, Feeling.ANGRY);
        assertThatIllegalArgumentException().isThrownBy(() -> none.withFeelings(three));
    }

    @Test
    void onePictureAnswersEveryOtherQuestion() {
        Answer<Form> two = new Answer.Chosen<>(List.of(Form.GAME, Form.WORDS));

        assertThatIllegalArgumentException().isThrownBy(() -> Answers.none().withWhat(two));
    }

    @Test
    void theSamePictureTwiceIsNoChoice() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Answer.Chosen<>(List.of(Lid.SHUT, Lid.SHUT)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Ali", "ali smith", "-a", "a-", "a--b", "a\nb", "é"})
    void namesAreNoTokens(String word) {
        assertThatIllegalArgumentException().isThrownBy(() -> new Token(word));
    }
}
