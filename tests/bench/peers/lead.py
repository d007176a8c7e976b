"""lead.py SECONDS FROM:TO...: ports of the loopback that lead to others; says "ready", and ends after SECONDS."""
import asyncio
import sys


async def pump(reader, writer):
    try:
        while data := await reader.read(65536):
            writer.write(data)
            await writer.drain()
    except ConnectionError:
        pass
    finally:
        writer.close()


def leading_to(port):
    async def serve(reader, writer):
        there_reader, there_writer = await asyncio.open_connection("127.0.0.1", port)
        await asyncio.gather(pump(reader, there_writer), pump(there_reader, writer))
    return serve


async def main():
    for pair in sys.argv[2:]:
        at, to = map(int, pair.split(":"))
        await asyncio.start_server(leading_to(to), "127.0.0.1", at)
    print("ready", flush=True)
    await asyncio.sleep(int(sys.argv[1]))

asyncio.run(main())
