/*
 * replay: run a fuzzer's entry over its seeds, and every crash we ever fixed.
 *
 * Links in place of libFuzzer. A program called .../fuzz_page replays
 * fixtures/fuzz/page/, one TAP line a file; more files may be named.
 */

#include <dirent.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

static int n_done;

static int replay(const char *path)
{
	FILE    *f = fopen(path, "rb");
	uint8_t *data = NULL;
	size_t   size = 0, got;

	if (!f) {
		printf("not ok %d - %s: cannot be read\n", ++n_done, path);
		return 1;
	}
	do {
		data = realloc(data, size + 65536);
		got = data ? fread(data + size, 1, 65536, f) : 0;
		size += got;
	} while (got);
	fclose(f);
	LLVMFuzzerTestOneInput(data, size);
	free(data);
	printf("ok %d - %s\n", ++n_done, path);
	return 0;
}

static int replay_folder(const char *folder)
{
	struct dirent **names;
	int n = scandir(folder, &names, NULL, alphasort), bad = n < 0;

	for (int i = 0; i < n; i++) {
		char path[4096 + 256];  /* folder, and the longest name */

		snprintf(path, sizeof(path), "%.3999s/%s", folder, names[i]->d_name);
		if (names[i]->d_name[0] != '.')
			bad |= replay(path);
		free(names[i]);
	}
	if (n >= 0)
		free(names);
	return bad;
}

int main(int argc, char **argv)
{
	const char *name = strrchr(argv[0], '/');
	char        folder[4096];
	int         bad = 0;

	name = name ? name + 1 : argv[0];
	snprintf(folder, sizeof(folder), "fixtures/fuzz/%s", strncmp(name, "fuzz_", 5) ? name : name + 5);
	if (argc == 1)
		bad = replay_folder(folder);
	for (int i = 1; i < argc; i++)
		bad |= replay(argv[i]);
	printf("1..%d\n", n_done);
	return bad || n_done == 0;
}
