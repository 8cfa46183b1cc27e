package org.cartulary.bootstrap.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Every row of {@code bad-requests.txt}, through REST, on H2, MariaDB, PostgreSQL and MySQL. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class BadInputOnEveryEngineTest {

    /**
     * A bound on work and not a claim of speed: the time that processors spent on the least of three tries of a server that is warm, which
     * no other program on the machine lengthens. Mostly it is a millisecond or two. What the bound is there to find is arithmetic that
     * takes seconds because of a number of ten characters.
     */
    private static final Duration MOST_WORK = Duration.ofMillis(50);

    /** Arithmetic on {@code 1E+30000000} works for half a minute: where it is refused before, the number costs no more than another. */
    private static final Duration MOST_WORK_ON_A_HUGE_NUMBER = Duration.ofMillis(10);

    @TempDir
    private static Path folder;

    private final List<BadRequest> requests = BadRequest.all();
    private final Map<TestEngine, Trial> trials = new EnumMap<>(TestEngine.class);

    @ParameterizedTest
    @EnumSource
    void isRefusedAsTheTableSays(TestEngine engine) throws Exception {
        Map<BadRequest, Trial.Answer> answers = trial(engine).answers();

        assertThat(answers).hasSize(requests.size());
        assertThat(answers)
                .allSatisfy((request, answer) -> assertThat(answer.brief())
                        .as("%s: %s", request, answer.text())
                        .isEqualTo(request.answer()));
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "H2")
    void isRefusedInTheSameWordsAsOnH2(TestEngine engine) throws Exception {
        assertThat(trial(engine).answers()).isEqualTo(trial(TestEngine.H2).answers());
    }

    @ParameterizedTest
    @EnumSource
    void isAnsweredAboutTheirsAsAboutNothing(TestEngine engine) throws Exception {
        Trial trial = trial(engine);

        assertThat(trial.aboutNothing())
                .isNotEmpty()
                .allSatisfy((request, answer) -> assertThat(answer)
                        .as("%s", request)
                        .isEqualTo(trial.answers().get(request)));
    }

    @ParameterizedTest
    @EnumSource
    void writesNothing(TestEngine engine) throws Exception {
        assertThat(trial(engine).written())
                .allSatisfy((request, tables) ->
                        assertThat(tables).as("%s", request).isEmpty());
    }

    @ParameterizedTest
    @EnumSource
    void costsLittle(TestEngine engine) throws Exception {
        assertThat(trial(engine).work())
                .allSatisfy((request, work) -> assertThat(work)
                        .as("%s", request)
                        .isLessThan(
                                request.toString().contains("E+30000000") ? MOST_WORK_ON_A_HUGE_NUMBER : MOST_WORK));
    }

    @ParameterizedTest
    @EnumSource
    void leavesGoodTextAsItIs(TestEngine engine) throws Exception {
        assertThat(trial(engine).kept())
                .hasSameSizeAs(GoodText.ALL)
                .allSatisfy((text, kept) -> assertThat(kept).containsOnly(text));
    }

    private Trial trial(TestEngine engine) throws Exception {
        assumeTrue(engine.runsHere(), "MySQL runs where CARTULARY_TEST_MYSQL_URL is set");
        Trial known = trials.get(engine);
        if (known != null) {
            return known;
        }
        Trial trial = Trial.on(engine, Files.createTempDirectory(folder, engine.name()), requests);
        trials.put(engine, trial);
        return trial;
    }
}
